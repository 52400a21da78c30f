import { Field, Input } from '@fluentui/react-components';
import { dayText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';

interface Props {
  /** A local date, or "": none is named. */
  value: string;
  onChange: (value: string) => void;
}

/** *Svara senast*: the last day for answers, with its weekday in words. */
export function AnswerByField({ value, onChange }: Props) {
  const { say, language } = useTab();
  const hint = value === '' ? say('tab.answerBy.none') : say('tab.answerBy.hint', { day: dayText(value, language) });
  return (
    <Field label={say('tab.answerBy.label')} hint={hint}>
      <Input type="date" name="answerBy" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
