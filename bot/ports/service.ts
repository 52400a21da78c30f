import type { Command } from '../domain/command.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Language } from '../texts/text.ts';
import type { ImportView } from '../views/consultation-view.ts';
import type { Address } from './messenger.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';

/** Who asks: an account that was proved by a token, or the platform itself. `calendar`: a program that fetches an address. */
export type Who =
  | { kind: 'account'; tenant: string; account: string; secretariat: boolean }
  | { kind: 'system'; what: 'teams' | 'import' | 'clock' | 'calendar' };

/** `kept`: refused, and yet what was written is stored. */
export type Handled = ({ done: true } & Seen) | ({ repeat: true } & Seen) | { refused: Refusal; kept?: true };

interface Seen {
  /** An answer's: its giver's own card, drawn from what was read when it was stored. Absent: ask for the card. */
  card?: (language: Language) => Drawn | Refusal;
}

/** A message that answers somebody in a conversation, drawn but not sent. */
export interface Drawn {
  summary: string;
  card: object;
}

/** A file on its way in: its name is only shown. */
export interface Upload {
  meeting: string;
  item: string;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** A file that belongs to an answer, on its way in. `municipality`: which of one's own, where one has several. */
export interface RoundUpload {
  round: string;
  /** The question that it answers. */
  field: string;
  municipality?: string;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The same, to a consultation. */
export interface ConsultationUpload extends Pick<Upload, 'name' | 'bytes'> {
  consultation: string;
}

/** A file on its way out. */
export interface FileOut {
  name: string;
  /** Bytes. */
  size: number;
  bytes: AsyncIterable<Uint8Array>;
}

/** A file of our own making. */
export interface Paper {
  name: string;
  kind: 'xlsx' | 'csv' | 'docx';
  bytes: Uint8Array;
}

/** What a list of consultations is read against. */
export interface ImportWindow {
  /** Local date. */
  today: string;
  /** The bodies that may answer. */
  forums: { id: string; shortName: string; name: string }[];
}

/** A list of consultations, whole. */
export interface ListUpload {
  bytes: Uint8Array;
  /** For rows that name no body; absent: the first that may answer. */
  forum?: string;
  /** What was looked through and is to be imported; null: it is only shown. */
  digest: string | null;
}

/** A calendar from outside, whole. */
export interface CalendarUpload {
  name: string;
  bytes: Uint8Array;
}

/** `text`: what was found in it, in words. */
export type HandledCalendar = (({ done: true } | { repeat: true }) & { text: string }) | { refused: Refusal };

export interface TextFile {
  name: string;
  text: string;
}

/** Local dates between which a calendar from outside is read, the zone it is read in, and those that are here already. */
export interface PlanningWindow {
  from: string;
  to: string;
  zone: string;
  calendars: { id: string; name: string }[];
}

export interface ForumName {
  id: string;
  shortName: string;
}

/** What the doors (teams, http) may ask of the service. Never throws on bad input; rejects only when the store is gone. */
export interface Service {
  /** `key` makes a repeat recognisable: the same key is carried out once. */
  handle(command: Command, who: Who, key: string): Promise<Handled>;
  ask<Q extends QuestionName>(question: Q, who: Who, asked: Asked<Q>): Promise<Answer<Q> | Refusal>;
  addAnnexFile(who: Who, upload: Upload, key: string): Promise<Handled>;
  annexFile(who: Who, meeting: string, annex: string): Promise<FileOut | Refusal>;
  addRoundFile(who: Who, upload: RoundUpload, key: string): Promise<Handled>;
  roundFile(who: Who, round: string, file: string): Promise<FileOut | Refusal>;
  addConsultationFile(who: Who, upload: ConsultationUpload, key: string): Promise<Handled>;
  consultationFile(who: Who, consultation: string, annex: string): Promise<FileOut | Refusal>;
  importList(who: Who, upload: ListUpload, key: string, language: Language): Promise<ImportView | Refusal>;
  addCalendar(who: Who, upload: CalendarUpload, key: string, language: Language): Promise<HandledCalendar>;
  /** Queues what the bot says in a conversation; the same key is the same message. */
  reply(to: Address, key: string, drawn: Drawn): Promise<void>;
  /** A refusal as people read it. */
  sentence(refusal: Refusal, language: Language): string;
}
