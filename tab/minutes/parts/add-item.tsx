import { useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Field } from '../../shell/controls/field.tsx';
import { Select } from '../../shell/controls/select.tsx';
import { isKept } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { useWriting } from '../writing-context.ts';
import { ItemFields, type ItemFieldsDraft } from './item-fields.tsx';

/** An item that came up in the meeting. */
export function AddItem() {
  const { say } = useTab();
  const { meeting, writing, desk, changed } = useWriting();
  const { items } = writing;
  const [sending, send] = useSend();
  const kept = `add-item ${meeting}`;
  const [open, setOpen] = useState(() => isKept(kept));
  const [place, setPlace] = useState('');
  const focusNext = useFocusNext();
  const add = async ({ heading, kind }: ItemFieldsDraft) => {
    const known = new Set(items.map(({ id }) => id));
    const at = place === '' ? {} : { at: Number(place) };
    const problem = await send({ do: 'add-held-item', meeting, heading, kind, ...at });
    if (problem) return false;
    await changed();
    setOpen(false);
    setPlace('');
    const made = desk.items.find(({ id }) => !known.has(id));
    if (made) focusNext(`notes-${made.id}`);
    return true;
  };
  return (
    <div className="add-item">
      <Button icon={<Icon name="add" />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('tab.write.addItem')}
        {!open && <HasDraft draftKey={kept} />}
      </Button>
      {open && (
        <div className="panel">
          <ItemFields
            kept={kept}
            start={{ heading: '', kind: 'other' }}
            submitText={say('tab.write.add')}
            onSubmit={add}
          >
            <Field label={say('tab.write.where')}>
              <Select value={place} onChange={(_, { value }) => setPlace(value)}>
                <option value="">{say('tab.write.whereUsual')}</option>
                {items.map(({ id, no, heading }) => (
                  <option key={id} value={no}>
                    {say('tab.write.whereAfter', { no, heading })}
                  </option>
                ))}
              </Select>
            </Field>
          </ItemFields>
        </div>
      )}
      <Saved sending={sending} />
    </div>
  );
}
