import { type RefObject, useId, useRef, useState } from 'react';
import type { Towards } from '../../../bot/kernel/as-typed.ts';
import { isWorkingDay } from '../../../bot/kernel/days/working-days.ts';
import { isLocalDate, weekOf } from '../../../bot/kernel/local-time.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { dayText, monthText } from '../clock.ts';
import { useTab } from '../context.ts';
import { Field } from '../controls/field.tsx';
import { Input } from '../controls/input.tsx';
import { useHeldForm } from '../held-form.ts';
import type { Say } from '../say.ts';
import { type TypedDate, useTypedDate } from '../typed-date.ts';
import { DatePicker } from './date-picker.tsx';
import { WeekDays } from './week-days.tsx';

/** Where one goes on writing. A button would move from under the press, were a line to come above it. */
const FIELDS = 'input, select, textarea';

interface Props {
  label: string;
  /** YYYY-MM-DD; "" where nothing is written, and what was written where it is no day: the service refuses that. */
  value: string;
  onChange: (value: string) => void;
  name?: string;
  /** What readers of sound hear, where several fields have the same label. */
  sound?: string;
  hint?: string | undefined;
  /** What is wrong with it, as the form sees it. */
  fault?: string | undefined;
  required?: boolean;
  min?: string | undefined;
  max?: string | undefined;
  /** Which year is meant where none was written. */
  towards?: Towards;
  /** A month or a year will do, where no more is known. */
  partly?: boolean;
  /** It is a last day, which is of little use where nobody works. */
  last?: boolean;
  input?: RefObject<HTMLInputElement | null>;
}

/**
 * A day: written as people write it, or picked in the browser's calendar, and said back in words. A form that it stands
 * in is not sent while what was written is no day.
 */
export function DateField(props: Props) {
  const { label, value, onChange, name, sound, hint, fault, required, towards, partly, last, ...rest } = props;
  const labelled = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = rest.input ?? own;
  const [told, setTold] = useState(false);
  const typed = useTypedDate(value, onChange, { towards, partly });
  useHeldForm(input, typed.unread, () => setTold(true));
  const unread = useUnread(typed, value);
  const wrong = fault ?? (told ? unread : undefined);
  const pick = (day: string) => {
    onChange(day);
    input.current?.focus();
  };
  return (
    <div className="day">
      <Field
        label={label}
        labelId={labelled}
        required={required ?? false}
        hint={<DayHint hint={hint} day={typed.unread ? '' : value} last={last === true} />}
        {...(wrong ? { validationState: 'error' as const, validationMessage: wrong } : {})}
      >
        <Input
          ref={input}
          name={name}
          size="large"
          autoComplete="off"
          aria-label={sound}
          value={typed.text}
          onChange={(_, data) => {
            setTold(false);
            typed.type(data.value);
          }}
          onBlur={({ relatedTarget }) => {
            if (relatedTarget instanceof HTMLElement && relatedTarget.matches(FIELDS)) setTold(true);
            typed.leave();
          }}
          after={
            <DatePicker
              value={isLocalDate(value) ? value : ''}
              min={rest.min}
              max={rest.max}
              about={labelled}
              onChange={onChange}
            />
          }
        />
      </Field>
      {typed.monday && <WeekDays monday={typed.monday} onPick={pick} />}
    </div>
  );
}

/** What the field's hint says, and the day in words. */
function DayHint({ hint, day, last }: { hint: string | undefined; day: string; last: boolean }) {
  const { say, language } = useTab();
  return (
    <>
      {hint && <span className="day-hint">{hint}</span>}
      <span role="status">
        {day !== '' && dayWords(day, say, language)}
        {last && isLocalDate(day) && !isWorkingDay(day) && `. ${say('tab.date.free')}`}
      </span>
    </>
  );
}

/** A day with its week; a month or a year says that no more is known. */
function dayWords(day: string, say: Say, language: Language): string {
  if (isLocalDate(day)) return say('tab.date.words', { day: dayText(day, language), week: weekOf(day) });
  return day.length === 4
    ? say('tab.date.year', { year: day })
    : say('tab.date.month', { month: monthText(day, language) });
}

function useUnread({ unread, monday }: TypedDate, written: string): string | undefined {
  const { say } = useTab();
  if (!unread) return undefined;
  return monday ? say('tab.date.whichDay', { week: weekOf(monday) }) : say('tab.date.unread', { written });
}
