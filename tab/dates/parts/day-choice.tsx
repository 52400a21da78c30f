import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Suits } from '../../../bot/domain/dates/dates-commands.ts';
import type { ProposalView } from '../../../bot/views/poll-view.ts';
import { useTab } from '../../context.ts';
import type { TabKey } from '../../say.ts';

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
    <Field label={day.whenText} className="poll-day">
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
