import { useTab } from '../../shell/context.ts';
import { Checkbox } from '../../shell/controls/checkbox.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { DateField } from '../../shell/parts/date-field.tsx';
import type { PointFieldsProps } from '../point-draft.ts';
import { useForumNames } from '../use-forum-names.ts';
import { SeatChoice } from './seat-choice.tsx';

const MOST = 500;

export function DecisionFields({ draft, change }: PointFieldsProps) {
  const { say } = useTab();
  const forums = useForumNames();
  const known = forums.some(({ id }) => id === draft.forum);
  return (
    <>
      <Checkbox
        label={say('tab.write.plain')}
        checked={draft.plain}
        onChange={(_, { checked }) => change({ plain: checked })}
      />
      <Field label={say('tab.write.agreement')} hint={say('tab.write.agreementHint')}>
        <Input value={draft.agreement} maxLength={MOST} onChange={(_, { value }) => change({ agreement: value })} />
      </Field>
      <SeatChoice
        legend={say('tab.write.dissents')}
        chosen={draft.dissents}
        onChange={(dissents) => change({ dissents })}
      />
      <Field label={say('tab.write.forward')}>
        <Select value={draft.forum} onChange={(_, { value }) => change({ forum: value })}>
          <option value="">{say('tab.write.forward.none')}</option>
          {draft.forum && !known && <option value={draft.forum}>{draft.forum}</option>}
          {forums.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </Select>
      </Field>
      {draft.forum && (
        <>
          <DateField label={say('tab.write.forwardDate')} value={draft.date} onChange={(date) => change({ date })} />
          <Field label={say('tab.write.forwardPurpose')}>
            <Input value={draft.purpose} maxLength={MOST} onChange={(_, { value }) => change({ purpose: value })} />
          </Field>
          <Field label={say('tab.write.forwardCondition')}>
            <Input value={draft.condition} maxLength={MOST} onChange={(_, { value }) => change({ condition: value })} />
          </Field>
        </>
      )}
    </>
  );
}
