import { useId } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { Radio } from '../../shell/controls/radio.tsx';
import { Icon } from '../../shell/parts/icon.tsx';

interface Props {
  label: string;
  /** Of the field that the group is for; the group gets the focus where something is wrong. */
  name?: string;
  choices: readonly { id: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  several?: boolean;
  required?: boolean;
  /** A single choice can be taken back. */
  clear?: boolean;
  hint?: string;
  fault?: string;
}

/** One choice among some, or several of them. */
export function ChoiceGroup({ label, choices, chosen, onChoose, several, required, clear, hint, fault, name }: Props) {
  const { say } = useTab();
  const [group, told] = [useId(), useId()];
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset
      data-question={name}
      tabIndex={-1}
      className="question"
      aria-describedby={hint || fault ? told : undefined}
    >
      <legend>
        {label}
        {required && <span className="bad"> *</span>}
      </legend>
      {choices.map(({ id, label: words }) =>
        several ? (
          <Checkbox key={id} label={words} checked={chosen.includes(id)} onChange={() => toggle(id)} />
        ) : (
          <Radio
            key={id}
            name={group}
            value={id}
            label={words}
            checked={chosen.includes(id)}
            onChange={() => onChoose([id])}
          />
        ),
      )}
      {clear && chosen.length > 0 && (
        <Button appearance="subtle" icon={<Icon name="undo" />} onClick={() => onChoose([])}>
          {say('tab.round.clear')}
          <span className="unseen"> ({label})</span>
        </Button>
      )}
      {(hint || fault) && (
        <p id={told} className={fault ? 'bad' : 'quiet'} role={fault ? 'alert' : undefined}>
          {fault ?? hint}
        </p>
      )}
    </fieldset>
  );
}
