import type { RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { type Behalf, type BehalfFault, giversFor } from '../behalf.ts';

interface Props {
  round: RoundView;
  noted: Behalf;
  missing: readonly BehalfFault[];
  onChange: (noted: Behalf) => void;
}

/** For which municipality the answer is, who gave it, and how it came. */
export function BehalfWho({ round, noted, missing, onChange }: Props) {
  const { say } = useTab();
  const row = round.rows.find(({ municipality }) => municipality === noted.municipality);
  const known = row && row.version > 0 ? { hint: say('tab.round.behalfOver', { name: row.name }) } : {};
  const unchosen = (what: BehalfFault, key: 'tab.round.fault.municipality' | 'tab.round.fault.way') =>
    missing.includes(what) ? { validationState: 'error' as const, validationMessage: say(key) } : {};
  return (
    <>
      <Field
        label={say('tab.round.municipality')}
        {...known}
        {...unchosen('municipality', 'tab.round.fault.municipality')}
      >
        <Select
          name="municipality"
          size="large"
          value={noted.municipality}
          onChange={(_, { value }) => onChange({ ...noted, municipality: value, person: '' })}
        >
          <option value="">{say('tab.round.chooseMunicipality')}</option>
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
      <Field label={say('tab.round.way')} {...unchosen('way', 'tab.round.fault.way')}>
        <Select
          name="way"
          size="large"
          value={noted.way}
          onChange={(_, { value }) => onChange({ ...noted, way: round.ways.find(({ id }) => id === value)?.id ?? '' })}
        >
          <option value="">{say('tab.round.chooseWay')}</option>
          {round.ways.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
