import type { AgendaKind } from '../../kernel/definition.ts';
import type { Day, Hash, Id, WallTime } from '../../kernel/named.ts';
import type { Wordings } from '../../kernel/words.ts';
import type { MinutesDocument } from './document.ts';
import type { PointDetail } from './points.ts';
import type { Presence } from './presence.ts';
import type { DistributedFile, HeldItem, SentMinutes } from './state.ts';

type Kept = Omit<HeldItem, 'heading'>;
type SentWords = Pick<SentMinutes, 'document' | 'before'>;

/** What happens to a meeting's minutes; each line of the journal is one of these about the meeting `id`. */
export type MinutesFact = { kind: 'minutes'; id: Id } & (
  | {
      type: 'minutes-started';
      forum: Id;
      date: Day;
      minutesKind: 'notes' | 'formal';
      items: Kept[];
    }
  | { type: 'presence-noted'; seat?: Id; person?: Id; presence: Presence | null }
  | { type: 'other-noted'; other: Id; presence: Presence | null; words: { title: string; organisation?: string } }
  | { type: 'held-item-added'; item: Kept; at: number; words: { heading: string } }
  | { type: 'held-item-changed'; item: Id; itemKind?: AgendaKind; struck?: boolean; words: { heading?: string } }
  | { type: 'held-item-moved'; item: Id; to: number }
  /** It was marked secret: its heading goes, and all that was said of it. `words`: what was sent to be verified, without it. */
  | { type: 'held-item-hidden'; item: Id; words?: SentWords }
  | { type: 'item-begun'; item: Id; at: WallTime | null }
  | { type: 'hours-noted'; began: WallTime | null; ended: WallTime | null }
  /** No number: there is none. */
  | { type: 'registry-number-noted'; words: { number?: string } }
  | { type: 'verifier-elected'; seat: Id; person: Id; item?: Id }
  | { type: 'verifier-dropped'; seat: Id }
  /** `changed`: the parts that said something else the time before; absent: an earlier build looked when it was read. */
  | { type: 'minutes-sent'; round: number; dueBy: Day; changed?: Id[]; words: { document: MinutesDocument } }
  | { type: 'items-approved'; seat: Id; round: number; parts: Id[] }
  | {
      type: 'item-commented';
      comment: Id;
      part: Id;
      seat: Id;
      commentKind: 'comment' | 'change';
      round: number;
      words: { text: string };
    }
  /** `part`: what the comment was about; absent: an earlier build did not say. */
  | { type: 'comment-settled'; comment: Id; part?: Id; words: { text?: string } }
  | { type: 'dissent-recorded'; item: Id; seat: Id; words: { text: string } }
  | { type: 'minutes-verified'; hash: Hash; words: { document: MinutesDocument } }
  | { type: 'minutes-finished'; hash: Hash; words: { document: MinutesDocument } }
  /** `number`: which time. The paper that went, and how many corrections stand in it. */
  | { type: 'minutes-distributed'; number: number; file: DistributedFile; corrections: number }
  | { type: 'registries-reminded'; municipalities: Id[] }
  | { type: 'minutes-corrected'; correction: Id; item?: Id; words: { text: string } }
);

/**
 * What happens to the notes of one item. Notes that are being written are cleared and never a record: what they say is kept
 * in their row alone, and becomes words of the journal when they are sent to be verified, or finished.
 */
export type MinutesItemFact = { kind: 'minutes-item'; id: Id; meeting: Id; item: Id } & (
  | { type: 'item-written'; writer: Id; serial: number; base: number; aside: boolean; rowOnly: { text: string } }
  | {
      type: 'item-settled';
      writer: Id;
      base: number;
      asides: { writer: Id; serial: number }[];
      rowOnly: { text: string };
    }
  | { type: 'point-described'; point: Id; words: { detail: PointDetail } }
  /** The item was marked secret: all that was written of it goes. */
  | { type: 'notes-cleared' }
);

/** What was said of an item, or of the head. */
function partTopic(meeting: Id, part: Id): string {
  return `held-item:${meeting}/${part}`;
}

/** What was sent to be verified: each time all items, so that it is cleared whole and kept anew without the one. */
function sentTopic(meeting: Id): string {
  return `minutes-sent:${meeting}`;
}

/** What stands here once they are approved, and what earlier builds kept here of all kinds. */
function restTopic(meeting: Id): string {
  return `minutes:${meeting}`;
}

/** All that was ever written of an item that is now secret goes. */
export const MINUTES_WORDINGS: Wordings<MinutesFact | MinutesItemFact> = {
  'other-noted': { topic: ({ id }) => `others-noted:${id}` },
  'registry-number-noted': { topic: ({ id }) => `registry-number:${id}` },
  'held-item-added': { topic: ({ id, item }) => partTopic(id, item.id) },
  'held-item-changed': { topic: ({ id, item }) => partTopic(id, item) },
  'held-item-hidden': {
    topic: ({ id }) => sentTopic(id),
    needless: ({ id, item }) => [partTopic(id, item), sentTopic(id), restTopic(id)],
  },
  'minutes-sent': { topic: ({ id }) => sentTopic(id) },
  'item-commented': { topic: ({ id, part }) => partTopic(id, part) },
  'comment-settled': { topic: ({ id, part }) => (part === undefined ? restTopic(id) : partTopic(id, part)) },
  'dissent-recorded': { topic: ({ id, item }) => partTopic(id, item) },
  'notes-cleared': { needless: ({ kind, id }) => [`${kind}:${id}`] },
};
