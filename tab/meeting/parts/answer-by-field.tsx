import { useTab } from '../../shell/context.ts';
import { DateField } from '../../shell/parts/date-field.tsx';

interface Props {
  /** A local date, or "": none is named. */
  value: string;
  onChange: (value: string) => void;
  /** What is said of the day, where that is not what is always said. */
  hint?: string;
}

/** *Svara senast*: the last day for answers, with its weekday in words. */
export function AnswerByField({ value, onChange, hint }: Props) {
  const { say } = useTab();
  const said = hint ?? say(value === '' ? 'tab.answerBy.none' : 'tab.answerBy.hint');
  return (
    <DateField label={say('tab.answerBy.label')} name="answerBy" last hint={said} value={value} onChange={onChange} />
  );
}
