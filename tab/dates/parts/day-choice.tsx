import type { Suits } from '../../../bot/dates/domain/commands.ts';
import type { ProposalView } from '../../../bot/dates/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Radio, RadioGroup } from '../../shell/controls/radio.tsx';
import type { TabKey } from '../../shell/say.ts';

const CHOICES: Record<Suits, TabKey> = {
  yes: 'tab.dates.yes',
  'if-need-be': 'tab.dates.ifNeedBe',
  no: 'tab.dates.no',
};

interface Props {
  day: ProposalView;
  value: Suits | undefined;
  onChoose: (suits: Suits) => void;
}

/** One day: does it suit, if need be, or not? */
export function DayChoice({ day, value, onChoose }: Props) {
  const { say } = useTab();
  return (
    <Field label={day.whenText} className="dates-day">
      <RadioGroup
        layout="horizontal"
        className="wrapping"
        value={value ?? ''}
        onChange={(_, data) => onChoose(data.value as Suits)}
      >
        {Object.entries(CHOICES).map(([suits, key]) => (
          <Radio key={suits} value={suits} label={say(key)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
