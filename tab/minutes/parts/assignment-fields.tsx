import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { DateField } from '../../shell/parts/date-field.tsx';
import { OWNERS_BY, type PointFieldsProps } from '../point-draft.ts';
import { SeatChoice } from './seat-choice.tsx';

const MOST = 500;

export function AssignmentFields({ draft, change }: PointFieldsProps) {
  const { say } = useTab();
  return (
    <>
      <Field label={say('tab.write.owners')}>
        <Select
          value={draft.ownersBy}
          onChange={(_, { value }) => change({ ownersBy: OWNERS_BY.find((one) => one === value) ?? 'none' })}
        >
          {OWNERS_BY.map((one) => (
            <option key={one} value={one}>
              {say(`tab.write.owners.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {draft.ownersBy === 'seats' && (
        <SeatChoice
          legend={say('tab.write.ownerSeats')}
          chosen={draft.owners}
          onChange={(owners) => change({ owners })}
        />
      )}
      <DateField label={say('tab.write.due')} value={draft.due} onChange={(due) => change({ due })} />
      <Field label={say('tab.write.dueBasis')} hint={say('tab.write.dueBasisHint')}>
        <Input value={draft.dueBasis} maxLength={MOST} onChange={(_, { value }) => change({ dueBasis: value })} />
      </Field>
      <Field label={say('tab.write.reportTo')}>
        <Input value={draft.reportTo} maxLength={MOST} onChange={(_, { value }) => change({ reportTo: value })} />
      </Field>
    </>
  );
}
