import type { AgendaItemDefinition, AgendaKind, MeetingDefinition } from '../cooperation/definition.ts';
import type { ItemWords, StoredFile } from './agenda-item.ts';

/** What a change of a notice was about, as it is told. */
export const CHANGED = ['time', 'place', 'mode', 'link', 'title', 'purpose', 'agenda', 'annexes'] as const;
export type Changed = (typeof CHANGED)[number];

/** What happens to a meeting; each line of the journal is one of these about the meeting `id`. */
export type MeetingFact = { kind: 'meeting'; id: string } & (
  | { type: 'meeting-planned'; definition: MeetingDefinition }
  /** `again`: answers given so far no longer stand. */
  | { type: 'meeting-changed'; definition: MeetingDefinition; again: boolean }
  | ItemSet
  | { type: 'agenda-item-moved'; item: string; to: number }
  | { type: 'agenda-item-removed'; item: string }
  | { type: 'annex-added'; item: string; annex: KeptAnnex; words: AnnexWords }
  | { type: 'annex-removed'; item: string; annex: string }
  | { type: 'guest-invited'; item: string; person: string }
  | { type: 'guest-removed'; item: string; person: string }
  | { type: 'approval-asked'; edition: number }
  | { type: 'agenda-approved'; edition: number; how: 'card' | 'page' | 'oral' }
  /** `agenda`: only in the first shape; since then the items have facts of their own. */
  | { type: 'notice-sent'; revision: number; agenda?: AgendaItemDefinition[] }
  | NoticeChanged
  | { type: 'meeting-cancelled'; reason: string; agenda?: AgendaItemDefinition[] }
);

/** A new item, or a new version of one. `at`: its place from 0; absent: a new one comes last. */
interface ItemSet {
  type: 'agenda-item-set';
  item: string;
  version: number;
  itemKind: AgendaKind;
  minutes?: number;
  secret?: true;
  at?: number;
  words: ItemWords;
}

/** What the journal itself keeps of an annex: that it is there, never what people called it. */
export interface KeptAnnex {
  id: string;
  file?: Omit<StoredFile, 'name'>;
  secret?: true;
}

export interface AnnexWords {
  title: string;
  /** The file's name. */
  name?: string;
  /** The link's address. */
  href?: string;
}

interface NoticeChanged {
  type: 'notice-changed';
  revision: number;
  what: Changed[];
  /** Everybody is asked again. */
  again: boolean;
  /** The old post is not known to stand in the channel, so the notice is posted anew. */
  anew?: true;
}
