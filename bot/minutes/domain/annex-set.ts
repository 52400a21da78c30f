import type { Id } from '../../kernel/named.ts';
import type { AgendaItem, Annex } from '../../meeting/domain/agenda-item.ts';
import type { DocumentItem } from './document.ts';

/** The annexes that a meeting's notices named, each counted once: `named` is the sum of the others. */
export interface AnnexSet {
  named: number;
  linked: number;
  stored: number;
  /** Secret ones, which are kept outside. */
  outside: number;
  missing: MissingAnnex[];
}

/** `not-listed`: the minutes do not have it. `no-file`: they do, and its file is not there. */
export interface MissingAnnex {
  item: Id;
  title: string;
  why: 'not-listed' | 'no-file';
}

interface Named {
  item: Id;
  annex: Annex;
  /** So is its item, or it alone. */
  secret: boolean;
}

/**
 * Do the minutes have every annex that was named? `sent`: the agendas as they were sent, the first one first.
 * `isStored`: is there a file under this id?
 */
export function annexSet(
  sent: readonly (readonly AgendaItem[])[],
  items: readonly DocumentItem[],
  isStored: (document: Id) => boolean,
): AnnexSet {
  const left = new Map(items.map(({ id, annexes }) => [id, [...annexes]]));
  const set: AnnexSet = { named: 0, linked: 0, stored: 0, outside: 0, missing: [] };
  for (const { item, annex, secret } of namedIn(sent)) {
    set.named += 1;
    if (secret) set.outside += 1;
    else if (!taken(annex, left.get(item) ?? [])) set.missing.push({ item, title: annex.title, why: 'not-listed' });
    else if (annex.file === undefined) set.linked += 1;
    else if (isStored(annex.file.document)) set.stored += 1;
    else set.missing.push({ item, title: annex.title, why: 'no-file' });
  }
  return set;
}

/** An annex that was renamed, or became secret, in a later agenda is the same one, as it was last. */
function namedIn(sent: readonly (readonly AgendaItem[])[]): Iterable<Named> {
  const named = new Map<Id, Named>();
  const secretItems = new Set(sent.flat().flatMap(({ id, secret }) => (secret ? [id] : [])));
  for (const { id: item, annexes } of sent.flat())
    for (const annex of annexes)
      named.set(annex.id, { item, annex, secret: annex.secret === true || secretItems.has(item) });
  return named.values();
}

/** Takes what is the annex out of those that the minutes list, so that none stands for two. */
function taken(annex: Annex, listed: DocumentItem['annexes']): boolean {
  const at = [isSame, isSameContent].map((is) => listed.findIndex((one) => is(one, annex))).find((found) => found >= 0);
  if (at === undefined) return false;
  listed.splice(at, 1);
  return true;
}

type Listed = DocumentItem['annexes'][number];

function isSame(listed: Listed, annex: Annex): boolean {
  return listed.title === annex.title && isSameContent(listed, annex);
}

function isSameContent({ href, file }: Listed, annex: Annex): boolean {
  return href === annex.href && file === annex.file?.name;
}

/** The files that were named, by their ids: whether they are there has to be looked for. */
export function filesSent(sent: readonly (readonly AgendaItem[])[]): Id[] {
  return [...namedIn(sent)].flatMap(({ annex, secret }) => (annex.file && !secret ? [annex.file.document] : []));
}
