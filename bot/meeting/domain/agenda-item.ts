import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { AgendaItemDefinition, AgendaKind } from '../../kernel/definition.ts';

/** A document that goes with an item: a link, which is shown and never fetched, or a file of ours. A secret one is neither. */
export interface Annex {
  id: string;
  title: string;
  href?: string;
  file?: StoredFile;
  secret?: true;
}

/** An item of an agenda. `id` is never used again in its meeting; `version` counts the edits of its words. */
export interface AgendaItem {
  id: string;
  version: number;
  heading: string;
  kind: AgendaKind;
  presenter?: string;
  /** What is proposed to be decided (förslag till beslut): plain text, in lines. */
  proposal?: string;
  /** What one needs to know before (bakgrund): plain text, in lines. */
  background?: string;
  /** Planned length in minutes. */
  minutes?: number;
  /** Its heading is neutral and nothing more is kept of it here. */
  secret?: true;
  annexes: Annex[];
  /** Person ids of those invited to this item alone. */
  guests: string[];
}

/** What people write of an item. */
export interface ItemFields {
  heading: string;
  kind: AgendaKind;
  presenter?: string;
  proposal?: string;
  background?: string;
  minutes?: number;
  secret?: true;
}

/** What the journal keeps beside itself, in a content row, so that it can be cleared. */
export type ItemWords = Pick<ItemFields, 'heading' | 'presenter' | 'proposal' | 'background'>;

/** The words of an item as far as there are any; of a secret one none. */
export function itemWords({
  heading,
  presenter,
  proposal,
  background,
  secret,
}: ItemWords & { secret?: true }): ItemWords {
  if (secret) return { heading: '' };
  return {
    heading,
    ...(presenter ? { presenter } : {}),
    ...(proposal ? { proposal } : {}),
    ...(background ? { background } : {}),
  };
}

/** What the words of an item and its annexes are about. */
export function itemTopic(meeting: string, item: string): string {
  return `agenda:${meeting}/${item}`;
}

/** A folder's item as an item of a meeting. */
export function itemOf(definition: AgendaItemDefinition, number: number): AgendaItem {
  const { annexes = [], ...fields } = definition;
  return {
    id: `p${number}`,
    version: 1,
    ...fields,
    annexes: annexes.map((annex, index) => ({ id: `p${number}-b${index + 1}`, ...annex })),
    guests: [],
  };
}

/** A folder's items among a meeting's own, by their places. */
export function asItems(items: readonly (AgendaItem | AgendaItemDefinition)[]): AgendaItem[] {
  return items.map((item, index) => ('id' in item ? item : itemOf(item, index + 1)));
}

/** Items and annexes are numbered together: "p12" and "p3-b13" count 12 and 13. */
export function numberOf(id: string): number {
  return Math.max(...id.split('-').map((part) => Number(part.slice(1)) || 0));
}
