import { useTab } from '../../shell/context.ts';
import { DateField } from '../../shell/parts/date-field.tsx';

interface Props {
  /** A local date, or "": none is named. */
  value: string;
  onChange: (value: string) => void;
}

/** *Svara senast*: the last day for answers, with its weekday in words. */
export function AnswerByField({ value, onChange }: Props) {
  const { say } = useTab();
  const hint = say(value === '' ? 'tab.answerBy.none' : 'tab.answerBy.hint');
  return <DateField label={say('tab.answerBy.label')} name="answerBy" hint={hint} value={value} onChange={onChange} />;
}
