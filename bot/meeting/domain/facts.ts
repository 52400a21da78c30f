import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { AgendaItemDefinition, AgendaKind, MeetingDefinition } from '../../kernel/definition.ts';
import type { Day, Hash, Id, Instant } from '../../kernel/named.ts';
import type { Wordings } from '../../kernel/words.ts';
import { type ItemWords, itemTopic } from './agenda-item.ts';
import type { RsvpAnswer } from './rsvp.ts';

/** What a change of a notice was about, as it is told. */
export const CHANGED = ['time', 'place', 'mode', 'link', 'title', 'purpose', 'answer-by', 'agenda', 'annexes'] as const;
export type Changed = (typeof CHANGED)[number];

/** What happens to a meeting; each line of the journal is one of these about the meeting `id`. */
export type MeetingFact = { kind: 'meeting'; id: Id } & (
  | ({ type: 'meeting-planned' } & MeetingParts)
  /** `again`: answers given so far no longer stand. */
  | ({ type: 'meeting-changed'; again: boolean } & MeetingParts)
  | ItemSet
  | { type: 'agenda-item-moved'; item: Id; to: number }
  | { type: 'agenda-item-removed'; item: Id }
  | { type: 'annex-added'; item: Id; annex: KeptAnnex; words: AnnexWords }
  | { type: 'annex-renamed'; item: Id; annex: Id; words: { title: string } }
  /** `to`: its place among the item's, from 0. */
  | { type: 'annex-moved'; item: Id; annex: Id; to: number }
  | { type: 'annex-removed'; item: Id; annex: Id }
  | { type: 'guest-invited'; item: Id; person: Id }
  | { type: 'guest-removed'; item: Id; person: Id }
  | { type: 'approval-asked'; edition: number }
  | { type: 'agenda-approved'; edition: number; how: 'card' | 'page' | 'oral' }
  /** `words`: only in the first shape; since then the items have facts of their own. */
  | { type: 'notice-sent'; revision: number; answerBy?: Day; words?: { agenda?: AgendaItemDefinition[] } }
  | NoticeChanged
  | { type: 'meeting-cancelled'; words: { reason: string; agenda?: AgendaItemDefinition[] } }
  | { type: 'meeting-removed' }
);

/** What people write of a meeting. An address tells as much as a title does. */
export type MeetingWords = Pick<
  MeetingDefinition,
  'title' | 'place' | 'link' | 'purpose' | 'agenda' | 'guests' | 'note'
>;

interface MeetingParts {
  definition: Omit<MeetingDefinition, keyof MeetingWords>;
  words: MeetingWords;
}

/** A meeting's definition as its facts keep it. */
export function meetingParts(whole: MeetingDefinition): MeetingParts {
  const { title, place, link, purpose, agenda, guests, note, ...definition } = whole;
  return { definition, words: { title, place, link, purpose, agenda, guests, note } };
}

/** A new item, or a new version of one. `at`: its place from 0; absent: a new one comes last. */
interface ItemSet {
  type: 'agenda-item-set';
  item: Id;
  version: number;
  itemKind: AgendaKind;
  minutes?: number;
  secret?: true;
  at?: number;
  words: ItemWords;
}

/** What the journal itself keeps of an annex: that it is there, never what people called it. */
export interface KeptAnnex {
  id: Id;
  file?: Omit<StoredFile, 'name' | 'hash'>;
  secret?: true;
}

export interface AnnexWords {
  title: string;
  /** The file's name. */
  name?: string;
  /** Of the file's bytes: whoever has them can tell by it what was here. */
  hash?: Hash;
  /** The link's address. */
  href?: string;
}

interface NoticeChanged {
  type: 'notice-changed';
  revision: number;
  what: Changed[];
  /** Everybody is asked again. */
  again: boolean;
  /** The last day for answers, where it is named; where `what` has it and this is absent there is none any more. */
  answerBy?: Day;
  /** The old post is not known to stand in the channel, so the notice is posted anew. */
  anew?: true;
}

/** All that was ever written of an item that is now secret goes, its annexes' words too. */
export const MEETING_WORDINGS: Wordings<MeetingFact> = {
  'agenda-item-set': {
    topic: ({ id, item }) => itemTopic(id, item),
    needless: ({ id, item, secret }) => (secret ? [itemTopic(id, item)] : []),
  },
  'annex-added': { topic: ({ id, item }) => itemTopic(id, item) },
  'annex-renamed': { topic: ({ id, item }) => itemTopic(id, item) },
};

/** One seat's answer to a notice, on which it may come anew. */
export interface NoticeAnswered {
  type: 'notice-answered';
  kind: 'rsvp';
  id: Id;
  meeting: Id;
  seat: Id;
  revision: number;
  answer: RsvpAnswer;
  person: Id;
  drawn: Id;
  received: number;
  /** It was given to a date question, by whom and when. */
  carried?: { poll: Id; by: Id; at: Instant };
}
