import { useId } from 'react';
import type { Suits } from '../../../bot/dates/domain/commands.ts';
import type { ProposalView } from '../../../bot/dates/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
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

/** One day, answered with one press: does it suit, if need be, or not? */
export function DayChoice({ day, value, onChoose }: Props) {
  const { say } = useTab();
  const name = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside its buttons
    <div role="group" aria-labelledby={name} className="dates-day">
      <span id={name}>{day.whenText}</span>
      <div className="choices">
        {(Object.keys(CHOICES) as Suits[]).map((suits) => (
          <Button
            key={suits}
            aria-pressed={value === suits}
            appearance={value === suits ? 'primary' : 'secondary'}
            {...(value === suits ? { icon: <Icon name="check" /> } : {})}
            onClick={() => onChoose(suits)}
          >
            {say(CHOICES[suits])}
          </Button>
        ))}
      </div>
    </div>
  );
}
