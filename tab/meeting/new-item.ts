import { useRef, useState } from 'react';
import type { SameName } from '../../bot/document/domain/same-document.ts';
import type { EditItemView } from '../../bot/meeting/views/view.ts';
import type { Api } from '../api.ts';
import { useTab } from '../shell/context.ts';
import { useDraft } from '../shell/drafts.ts';
import { type Problem, problemIn } from '../shell/problem.ts';
import type { Say } from '../shell/say.ts';
import { useChosenFiles } from './chosen-files.ts';
import { fieldsOf, type ItemDraft, partsKey } from './item-draft.ts';
import { isKeptOrNone, type KeptParts, keptOf, storedParts, without } from './kept-parts.ts';
import { type FilePart, faultsInMore, inTurn, type MoreFaults, type NewMore, type NewPart } from './new-parts.ts';
import { newItemIn } from './restore-item.ts';

/** A file that was on its way when the tab was left. */
export interface LostFile {
  key: string;
  name: string;
  lost: true;
}

/** What did not come along, and why. */
export interface LeftPart {
  part: NewPart | LostFile;
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
 * told and can be tried again, also when the tab was left meanwhile; the item is not made twice for it.
 */
export function useNewItem(meeting: string, items: EditItemView[]) {
  const { api, language, say } = useTab();
  const [files, setFiles] = useChosenFiles(meeting);
  const [faults, setFaults] = useState<MoreFaults>({ link: {}, guest: {} });
  const [kept, setKept] = useDraft<KeptParts | null>(partsKey(meeting), () => null, isKeptOrNone, {
    stored: storedParts,
  });
  const [giving, setGiving] = useState<Giving>(() =>
    kept ? { made: kept.made, left: leftBehind(kept, files, say) } : { left: [] },
  );
  const known = useRef<string[] | null>(null);
  const standing = useRef(kept);

  const keep = (next: KeptParts | null) => {
    standing.current = next;
    setKept(next);
    const names = next?.files ?? [];
    setFiles(files.filter(({ key }) => names.some((one) => one.key === key)));
  };
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
    known.current ??= items.map(({ id }) => id);
  };
  const find = async (about: KeptParts): Promise<string | undefined> => {
    if (about.item !== undefined) return about.item;
    const now = await api.meeting(meeting);
    const item = newItemIn(
      now.editing?.items ?? [],
      about.known.map((id) => ({ id })),
      fieldsOf(about.draft),
    );
    if (item !== undefined) keep({ ...about, item });
    return item;
  };
  const giveOne = async (to: string, part: NewPart, same?: SameName): Promise<LeftPart | null> => {
    const onPart = (sent: number) => setGiving((before) => ({ ...before, now: { name: part.name, part: sent } }));
    onPart(0);
    const problem = await sendPart(api, { meeting, item: to }, part, onPart, same).then(
      () => null,
      (error: unknown) => problemIn(error, language),
    );
    if (problem !== null && problem.code !== ALREADY_THERE) return { part, problem };
    if (standing.current) keep(without(standing.current, part.key));
    return null;
  };
  const giveAll = async (parts: NewPart[], same?: SameName): Promise<LeftPart[]> => {
    const none = (problem: Problem) => parts.map((part) => ({ part, problem }));
    let item: string | undefined;
    try {
      item = standing.current ? await find(standing.current) : undefined;
    } catch (error) {
      return none(problemIn(error, language));
    }
    if (item === undefined) return none({ kind: 'missing', message: say('tab.parts.noItem') });
    const left: LeftPart[] = [];
    for (const part of parts) {
      const failed = await giveOne(item, part, same);
      if (failed) left.push(failed);
    }
    return left;
  };
  /** Resolves to whether all is there now. */
  const again = async (parts: NewPart[], same?: SameName): Promise<boolean> => {
    const others = giving.left.filter(({ part }) => !parts.some(({ key }) => key === part.key));
    const left = [...others, ...(parts.length > 0 ? await giveAll(parts, same) : [])];
    setGiving(({ made }) => ({ ...(made ? { made } : {}), left }));
    return left.length === 0;
  };
  /** The item is there: its parts follow. Resolves to whether all of them came. */
  const finish = async (draft: ItemDraft, made: string, more: NewMore): Promise<boolean> => {
    const parts = inTurn(more, files, draft.secret, () => crypto.randomUUID());
    keep(parts.length > 0 ? keptOf(parts, { made, draft, known: known.current ?? [] }) : null);
    setGiving({ made, left: [] });
    return again(parts);
  };
  /** What has not come along is given up. */
  const leave = () => keep(null);
  return { files, setFiles, faults, giving, check, begin, finish, again, leave };
}

/** What had not come along when the tab was left. The files are there as long as it has not been loaded anew. */
function leftBehind(kept: KeptParts, files: readonly FilePart[], say: Say): LeftPart[] {
  const written: NewPart[] = [...kept.guests, ...kept.links];
  const unsent = { kind: 'unclear', message: say('tab.parts.tabLeft') } as const;
  const lost = { kind: 'missing', message: say('tab.parts.fileLost') } as const;
  return [
    ...written.map((part) => ({ part, problem: unsent })),
    ...kept.files.map(({ key, name }) => {
      const part = files.find((file) => file.key === key);
      return part ? { part, problem: unsent } : { part: { key, name, lost: true as const }, problem: lost };
    }),
  ];
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
