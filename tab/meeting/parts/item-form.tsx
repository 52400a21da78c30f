import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { EditItemView, EditingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget, isKept, useDraft } from '../../shell/drafts.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { type DraftFaults, faultsIn, fieldsOf, isBeaten, itemKey, keptItem, NEW, placed } from '../item-draft.ts';
import { EditAnnexes } from './edit-annexes.tsx';
import { EditGuests } from './edit-guests.tsx';
import { ItemConflict } from './item-conflict.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemPlace } from './item-place.tsx';

interface Props {
  meeting: string;
  editing: EditingView;
  /** The item's, or NEW. */
  id: string;
  /** As it is now; undefined: it is new, or somebody else has removed it. */
  item: EditItemView | undefined;
  changed: () => Promise<void>;
  onSaved: (heading: string) => void;
  onClose: () => void;
}

/** One item's words, saved by themselves. What is typed stays until it is saved or given up. */
export function ItemForm({ meeting, editing, id, item, changed, onSaved, onClose }: Props) {
  const { say } = useTab();
  const key = itemKey(meeting, id);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useDraft(key, () => keptItem(item));
  const [faults, setFaults] = useState<DraftFaults>({});
  const [sending, send] = useSend();
  const touched = isKept(key);
  const mine = touched ? typed : keptItem(item);
  const { draft } = mine;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = async (base: number) => {
    const wrong = faultsIn(draft);
    setFaults(wrong);
    const first = Object.keys(wrong)[0];
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    const at = editing.items.findIndex((one) => one.id === mine.before);
    const target = item ? { item: item.id } : at < 0 ? {} : { at };
    const problem = await send({ do: 'set-agenda-item', meeting, ...target, base, fields: fieldsOf(draft) });
    if (!problem || isNo(problem)) await changed();
    if (problem) return;
    forget(key);
    onSaved(draft.secret ? say('tab.item.secret') : draft.heading);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.state !== 'sending') void save(item ? mine.base : 0);
  };
  const giveUp = () => {
    forget(key);
    onClose();
  };
  const beaten = id !== NEW && touched && sending.state !== 'saved' && isBeaten(mine, item);
  const busy = sending.state === 'sending';
  return (
    <div className="panel">
      <form ref={form} className="form" noValidate onSubmit={submit}>
        {id === NEW && <h3>{say('tab.item.new')}</h3>}
        <ItemFields
          draft={draft}
          faults={faults}
          wasSecret={item?.fields.secret === true}
          onChange={(next) => setTyped({ ...mine, draft: next })}
        />
        {id === NEW && editing.items.length > 0 && (
          <ItemPlace items={editing.items} before={mine.before} onChange={(before) => setTyped(placed(mine, before))} />
        )}
        {sending.problem && !beaten && <ProblemNotice problem={sending.problem} />}
        {beaten && (
          <ItemConflict
            theirs={item}
            mine={fieldsOf(draft)}
            onMine={() => save(item?.version ?? 0)}
            onTheirs={giveUp}
          />
        )}
        <div className="choices">
          {!beaten && (
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {say(busy ? 'tab.saving' : 'tab.item.save')}
            </Button>
          )}
          <Button onClick={giveUp}>{say(touched ? 'tab.item.cancel' : 'tab.item.close')}</Button>
        </div>
      </form>
      {id === NEW && <p className="quiet">{say('tab.item.later')}</p>}
      {item && (
        <>
          <EditAnnexes meeting={meeting} item={item} uploads={editing.uploads} changed={changed} />
          <EditGuests meeting={meeting} item={item} known={editing.knownGuests} changed={changed} />
        </>
      )}
    </div>
  );
}
