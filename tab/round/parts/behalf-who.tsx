import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { type Behalf, giversFor } from '../behalf.ts';

interface Props {
  round: RoundView;
  noted: Behalf;
  onChange: (noted: Behalf) => void;
}

/** For which municipality the answer is, and who gave it. */
export function BehalfWho({ round, noted, onChange }: Props) {
  const { say } = useTab();
  const row = round.rows.find(({ municipality }) => municipality === noted.municipality);
  const known = row && row.version > 0 ? { hint: say('tab.round.behalfOver', { name: row.name }) } : {};
  return (
    <>
      <Field label={say('tab.round.municipality')} {...known}>
        <Select
          size="large"
          value={noted.municipality}
          onChange={(_, { value }) => onChange({ ...noted, municipality: value, person: '' })}
        >
          {round.rows.map(({ municipality, name, stateText }) => (
            <option key={municipality} value={municipality}>
              {name} ({stateText})
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.round.giver')}>
        <Select size="large" value={noted.person} onChange={(_, { value }) => onChange({ ...noted, person: value })}>
          <option value="">{say('tab.round.giver.nobody')}</option>
          {giversFor(round, noted.municipality).map(({ person, title }) => (
            <option key={person} value={person}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
