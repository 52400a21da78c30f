import { useRef, useState } from 'react';
import type { ItemFields } from '../../bot/meeting/domain/agenda-item.ts';
import type { SameName } from '../../bot/meeting/domain/commands.ts';
import type { EditItemView } from '../../bot/meeting/views/view.ts';
import type { Api } from '../api.ts';
import { useTab } from '../shell/context.ts';
import { type Problem, problemIn } from '../shell/problem.ts';
import { useChosenFiles } from './chosen-files.ts';
import { faultsInMore, inTurn, type MoreFaults, type NewMore, type NewPart } from './new-parts.ts';
import { newItemIn } from './restore-item.ts';

/** What did not come along, and why. */
export interface LeftPart {
  part: NewPart;
  problem: Problem;
}

export interface Giving {
  /** The item's heading, once it is there. */
  made?: string;
  /** What is on its way, and how much of it, from 0 to 1. */
  now?: { name: string; part: number };
  left: LeftPart[];
}

const ALREADY_THERE = 'refusal.annex-exists';

/**
 * What goes with a new item: chosen before it is there, and given to it one thing after another once it is. What failed is
 * told and can be tried again; the item is not made twice for it.
 */
export function useNewItem(meeting: string, items: EditItemView[]) {
  const { api, language, say } = useTab();
  const [files, setFiles] = useChosenFiles(meeting);
  const [faults, setFaults] = useState<MoreFaults>({ link: {}, guest: {} });
  const [giving, setGiving] = useState<Giving>({ left: [] });
  const known = useRef<EditItemView[] | null>(null);
  const fields = useRef<ItemFields | null>(null);
  const item = useRef<string | undefined>(undefined);

  /** The name of the first field that must be put right before it is sent, if any. */
  const check = (more: NewMore, secret: boolean): string | undefined => {
    const wrong = faultsInMore(more, secret);
    setFaults(wrong);
    const names = [
      ...Object.keys(wrong.link).map((name) => `link-${name}`),
      ...Object.keys(wrong.guest).map((name) => `guest-${name}`),
    ];
    return names[0];
  };
  /** Before it is sent, the first time and each time anew until it is known to be there: it is found by being new. */
  const begin = () => {
    known.current ??= items;
  };
  const find = async () => {
    const now = await api.meeting(meeting);
    return fields.current ? newItemIn(now.editing?.items ?? [], known.current ?? [], fields.current) : undefined;
  };
  const giveOne = async (to: string, part: NewPart, same?: SameName): Promise<LeftPart | null> => {
    const onPart = (sent: number) => setGiving((before) => ({ ...before, now: { name: part.name, part: sent } }));
    onPart(0);
    const problem = await sendPart(api, { meeting, item: to }, part, onPart, same).then(
      () => null,
      (error: unknown) => problemIn(error, language),
    );
    return problem === null || problem.code === ALREADY_THERE ? null : { part, problem };
  };
  const giveAll = async (parts: NewPart[], same?: SameName): Promise<LeftPart[]> => {
    const none = (problem: Problem) => parts.map((part) => ({ part, problem }));
    try {
      item.current ??= await find();
    } catch (error) {
      return none(problemIn(error, language));
    }
    if (item.current === undefined) return none({ kind: 'missing', message: say('tab.parts.noItem') });
    const left: LeftPart[] = [];
    for (const part of parts) {
      const failed = await giveOne(item.current, part, same);
      if (failed) left.push(failed);
    }
    return left;
  };
  /** Resolves to whether all is there now. */
  const again = async (parts: NewPart[], same?: SameName): Promise<boolean> => {
    const others = giving.left.filter(({ part }) => !parts.includes(part));
    const left = [...others, ...(parts.length > 0 ? await giveAll(parts, same) : [])];
    setGiving(({ made }) => ({ ...(made ? { made } : {}), left }));
    return left.length === 0;
  };
  /** The item is there: its parts follow. Resolves to whether all of them came. */
  const finish = async (made: ItemFields, heading: string, more: NewMore): Promise<boolean> => {
    const parts = inTurn(more, files, made.secret === true, () => crypto.randomUUID());
    fields.current = made;
    setFiles([]);
    setGiving({ made: heading, left: [] });
    return again(parts);
  };
  return { files, setFiles, faults, giving, check, begin, finish, again };
}

export type NewItem = ReturnType<typeof useNewItem>;

function sendPart(
  api: Api,
  about: { meeting: string; item: string },
  part: NewPart,
  onPart: (part: number) => void,
  same?: SameName,
): Promise<void> {
  const { key } = part;
  if ('guest' in part) return api.command({ do: 'invite-guest', ...about, guest: part.guest }, key);
  if ('link' in part) return api.command({ do: 'add-annex', ...about, annex: part.link }, key);
  return api.uploadAnnex({ ...about, file: part.file, key, onPart, ...(same ? { same } : {}) });
}
