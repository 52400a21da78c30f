import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SameName } from '../../../bot/meeting/domain/commands.ts';
import type { EditItemView, EditingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget, isKept, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { erasedBySecrecy } from '../erased-by-secrecy.ts';
import {
  type DraftFaults,
  faultsIn,
  fieldsOf,
  forgetBeside,
  isBeaten,
  isKeptItem,
  itemKey,
  keptItem,
  LAST,
  NEW,
  placeOf,
  storedItem,
} from '../item-draft.ts';
import { useNewItem } from '../new-item.ts';
import { type NewPart, NOTHING_MORE } from '../new-parts.ts';
import { AskSecrecy } from './ask-secrecy.tsx';
import { EditAnnexes } from './edit-annexes.tsx';
import { EditGuests } from './edit-guests.tsx';
import { ItemConflict } from './item-conflict.tsx';
import { ItemFields } from './item-fields.tsx';
import { ItemPlace } from './item-place.tsx';
import { LeftParts } from './left-parts.tsx';
import { NewParts } from './new-parts.tsx';

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
  /** The version that is saved once it is confirmed that something goes for good. */
  const [asking, setAsking] = useState<number | null>(null);
  const touched = isKept(key);
  const mine = touched ? typed : keptItem(item);
  const { draft, before = editing.newBefore ?? LAST, more = NOTHING_MORE } = mine;
  const { since } = held;
  const fresh = useNewItem(meeting, editing.items);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) form.current?.querySelector('input')?.focus();
  }, []);
  const erased = item && draft.secret ? erasedBySecrecy(item, say) : [];
  const save = async (base: number): Promise<boolean> => {
    const wrong = faultsIn(draft);
    setFaults(wrong);
    const wrongMore = id === NEW ? fresh.check(more, draft.secret) : undefined;
    const first = Object.keys(wrong)[0] ?? wrongMore;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return false;
    }
    if (erased.length > 0 && asking === null) {
      setAsking(base);
      return false;
    }
    setAsking(null);
    if (id === NEW) fresh.begin();
    const target = item ? { item: item.id } : placeOf(before, editing.items);
    const problem = await send({ do: 'set-agenda-item', meeting, ...target, base, fields: fieldsOf(draft) });
    if (problem && isNo(problem)) await changed();
    if (problem) return false;
    // A new one is there now: what is written of it would make another.
    if (id === NEW) forget(key);
    if (draft.secret) forgetBeside(meeting, id);
    const heading = draft.secret ? say('tab.item.secret') : draft.heading;
    const whole = id !== NEW || (await fresh.finish(fieldsOf(draft), heading, more));
    await changed();
    forget(key);
    if (whole) onSaved(heading);
    return whole;
  };
  const again = async (parts: NewPart[], same?: SameName) => {
    const whole = await fresh.again(parts, same);
    await changed();
    if (whole) onSaved(fresh.giving.made ?? '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.state !== 'sending') void save(item ? mine.base : 0);
  };
  const keepAll = () => {
    setAsking(null);
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  const giveUp = () => {
    forget(key);
    if (id === NEW) fresh.setFiles([]);
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
  if (fresh.giving.made !== undefined) {
    return (
      <div className="panel">
        <LeftParts giving={fresh.giving} onAgain={again} onClose={() => onSaved(fresh.giving.made ?? '')} />
      </div>
    );
  }
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
          <ItemPlace items={editing.items} before={before} onChange={(next) => setTyped({ ...mine, before: next })} />
        )}
        {id === NEW && (
          <NewParts
            fresh={fresh}
            more={more}
            secret={draft.secret}
            editing={editing}
            onMore={(next) => setTyped({ ...mine, more: next })}
          />
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
      <AskSecrecy
        open={asking !== null}
        erased={erased}
        onConfirm={() => asking !== null && void save(asking)}
        onClose={keepAll}
      />
      {item && (
        <>
          <EditAnnexes meeting={meeting} item={item} uploads={editing.uploads} changed={changed} />
          <EditGuests meeting={meeting} item={item} known={editing.knownGuests} changed={changed} />
        </>
      )}
    </div>
  );
}
