import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { EditItemView, EditingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { forget, isKept, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import {
  type DraftFaults,
  faultsIn,
  fieldsOf,
  forgetBeside,
  isBeaten,
  isKeptItem,
  itemKey,
  keptItem,
  NEW,
  placed,
  storedItem,
} from '../item-draft.ts';
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
  /** Where the editor finds how what is typed is saved; it resolves to whether nothing is left to save. */
  saves: Map<string, () => Promise<boolean>>;
  onSaved: (heading: string) => void;
  onClose: () => void;
}

/** One item's words, saved by themselves. What is typed stays until it is saved or given up. */
export function ItemForm({ meeting, editing, id, item, changed, saves, onSaved, onClose }: Props) {
  const { say } = useTab();
  const key = itemKey(meeting, id);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped, held] = useDraft(key, () => keptItem(item), isKeptItem, { stored: storedItem });
  const [faults, setFaults] = useState<DraftFaults>({});
  const [sending, send] = useSend();
  const touched = isKept(key);
  const mine = touched ? typed : keptItem(item);
  const { draft } = mine;
  const { since } = held;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) form.current?.querySelector('input')?.focus();
  }, []);
  const save = async (base: number): Promise<boolean> => {
    const wrong = faultsIn(draft);
    setFaults(wrong);
    const first = Object.keys(wrong)[0];
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return false;
    }
    const at = editing.items.findIndex((one) => one.id === mine.before);
    const target = item ? { item: item.id } : at < 0 ? {} : { at };
    const problem = await send({ do: 'set-agenda-item', meeting, ...target, base, fields: fieldsOf(draft) });
    if (!problem || isNo(problem)) await changed();
    if (problem) return false;
    forget(key);
    if (draft.secret) forgetBeside(meeting, id);
    onSaved(draft.secret ? say('tab.item.secret') : draft.heading);
    return true;
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
  useEffect(() => {
    saves.set(id, async () => {
      if (!touched) return true;
      if (beaten) form.current?.querySelector<HTMLElement>('.conflict button')?.focus();
      return !beaten && !busy && save(item ? mine.base : 0);
    });
    return () => {
      saves.delete(id);
    };
  });
  return (
    <div className="panel">
      <form ref={form} className="form" noValidate onSubmit={submit}>
        {id === NEW && <h3>{say('tab.item.new')}</h3>}
        <DraftLine held={held} />
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
