import { useEffect, useId, useRef } from 'react';
import type { WhenView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import type { Hours } from '../answer-command.ts';

interface Props {
  id: string;
  when: WhenView;
  hours: Hours;
  /** The reader has just opened them. */
  fresh: boolean;
  onChange: (hours: Hours) => void;
}

/** From and until, for those who attend a part. They go with the next answer that is pressed. */
export function HoursFields({ id, when, hours, fresh, onChange }: Props) {
  const { say } = useTab();
  const hint = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (fresh) first.current?.focus();
  }, [fresh]);
  const common = { type: 'time', min: when.start, max: when.end, 'aria-describedby': hint } as const;
  return (
    <div id={id} className="hours">
      <p id={hint}>{say('tab.answer.partlyHint')}</p>
      <Field label={say('tab.answer.from')}>
        <Input
          {...common}
          ref={first}
          name="from"
          value={hours.from ?? ''}
          onChange={(_, { value }) => onChange({ ...hours, from: value })}
        />
      </Field>
      <Field label={say('tab.answer.until')}>
        <Input
          {...common}
          name="until"
          value={hours.until ?? ''}
          onChange={(_, { value }) => onChange({ ...hours, until: value })}
        />
      </Field>
    </div>
  );
}
