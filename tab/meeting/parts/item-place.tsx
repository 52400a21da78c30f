import type { EditItemView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { LAST } from '../item-draft.ts';

interface Props {
  items: EditItemView[];
  /** The id of the item that it comes before, or LAST. */
  before: string;
  onChange: (before: string) => void;
}

/** Where a new item comes: what ends every meeting usually stands there already. */
export function ItemPlace({ items, before, onChange }: Props) {
  const { say } = useTab();
  return (
    <Field label={say('tab.item.place')}>
      <Select size="large" value={before} onChange={(_, { value }) => onChange(value)}>
        <option value={LAST}>{say('tab.item.last')}</option>
        {items.map(({ id, no, heading }) => (
          <option key={id} value={id}>
            {say('tab.item.before', { no, heading })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
