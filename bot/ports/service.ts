import type { Command } from '../domain/command.ts';
import type { MeetingTime } from '../domain/cooperation/definition.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Language } from '../texts/text.ts';
import type {
  ConsultationChoices,
  ConsultationsView,
  ConsultationView,
  DeadlineView,
  ImportView,
} from '../views/consultation-view.ts';
import type { MeetingView } from '../views/meeting-view.ts';
import type { PollView } from '../views/poll-view.ts';
import type { RoundsView, RoundView, VersionView } from '../views/round-view.ts';
import type { TodoView } from '../views/todo-view.ts';
import type { ClashesView, YearView } from '../views/year-view.ts';
import type { Address } from './messenger.ts';

/** Who asks: an account that was proved by a token, or the platform itself. */
export type Who =
  | { kind: 'account'; tenant: string; account: string; secretariat: boolean }
  | { kind: 'system'; what: 'teams' | 'import' | 'clock' };

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

/** What the doors (teams, http) may ask of the service. Never throws on bad input; rejects only when the store is gone. */
export interface Service {
  /** `key` makes a repeat recognisable: the same key is carried out once. */
  handle(command: Command, who: Who, key: string): Promise<Handled>;
  todo(who: Who, language: Language): Promise<TodoView | Refusal>;
  meeting(who: Who, id: string, language: Language): Promise<MeetingView | Refusal>;
  /** A date question (*Hitta tid*), to those who see its body. */
  poll(who: Who, id: string, language: Language): Promise<PollView | Refusal>;
  /** A question to every municipality; `municipality`: which of the reader's own, where they have several. */
  round(who: Who, id: string, municipality: string | undefined, language: Language): Promise<RoundView | Refusal>;
  /** `before`: the closed Round after which an older page begins. */
  rounds(who: Who, before: string | undefined, language: Language): Promise<RoundsView | Refusal>;
  /** Every version of a municipality's answer, newest first, to those who may see it. */
  roundVersions(who: Who, round: string, municipality: string, language: Language): Promise<VersionView[] | Refusal>;
  /** A Round's answers as a sheet, for the secretariat. */
  roundSheet(who: Who, id: string, kind: 'xlsx' | 'csv', language: Language): Promise<Paper | Refusal>;
  /** A Round's questions to take home, for whoever sees it. */
  roundForm(who: Who, id: string, language: Language): Promise<Paper | Refusal>;
  addRoundFile(who: Who, upload: RoundUpload, key: string): Promise<Handled>;
  roundFile(who: Who, round: string, file: string): Promise<FileOut | Refusal>;
  /** The consultation calendar of a year, this one's where none is named. */
  consultations(who: Who, asked: { year?: number }, language: Language): Promise<ConsultationsView | Refusal>;
  consultation(who: Who, id: string, language: Language): Promise<ConsultationView | Refusal>;
  consultationChoices(who: Who, language: Language): Promise<ConsultationChoices | Refusal>;
  /** When the municipalities should have answered, for a sender's last day that is thought of. */
  deadline(who: Who, asked: { answerBy: string; forum: string }, language: Language): Promise<DeadlineView | Refusal>;
  addConsultationFile(who: Who, upload: ConsultationUpload, key: string): Promise<Handled>;
  /** For whoever may import a list of consultations; asked before its file is read. */
  importWindow(who: Who): Promise<ImportWindow | Refusal>;
  importList(who: Who, upload: ListUpload, key: string, language: Language): Promise<ImportView | Refusal>;
  addCalendar(who: Who, upload: CalendarUpload, key: string, language: Language): Promise<HandledCalendar>;
  consultationFile(who: Who, consultation: string, annex: string): Promise<FileOut | Refusal>;
  /** A Round's card as this reader's own; `refused`: why their press was. */
  roundCard(who: Who, id: string, refused: Refusal | undefined, language: Language): Promise<Drawn | Refusal>;
  year(who: Who, asked: { year?: number; forum?: string }, language: Language): Promise<YearView | Refusal>;
  /** What a time would clash with, while it is thought of. */
  clashes(
    who: Who,
    thought: { forum: string; when: MeetingTime; except?: string },
    language: Language,
  ): Promise<ClashesView | Refusal>;
  addAnnexFile(who: Who, upload: Upload, key: string): Promise<Handled>;
  annexFile(who: Who, meeting: string, annex: string): Promise<FileOut | Refusal>;
  /** One meeting as a calendar file. */
  meetingCalendar(who: Who, meeting: string, language: Language): Promise<TextFile | Refusal>;
  /** What stands behind a subscription address, by the hash of its secret; null: nothing (any more). */
  feed(hash: string): Promise<string | null>;
  /** For whoever may add a calendar from outside; asked before its file is read. */
  planningWindow(who: Who): Promise<PlanningWindow | Refusal>;
  /** A meeting's card as this reader's own: with their answer, and closed or cancelled where it is. */
  card(who: Who, meeting: string, language: Language): Promise<Drawn | Refusal>;
  /** A date question's card as this reader's own. */
  pollCard(who: Who, id: string, language: Language): Promise<Drawn | Refusal>;
  /** The card of a request for an extra meeting as this reader's own. */
  extraCard(who: Who, request: string, language: Language): Promise<Drawn | Refusal>;
  /** The chair's own card about a meeting's agenda. */
  approval(who: Who, meeting: string, language: Language): Promise<Drawn | Refusal>;
  /** What the bot says when somebody writes to it: what waits for an answer, and where the tab is. */
  chat(who: Who, language: Language): Promise<Drawn>;
  /** Queues what the bot says in a conversation; the same key is the same message. */
  reply(to: Address, key: string, drawn: Drawn): Promise<void>;
  /** What the bot says first in a team: hello, or the question which body it is for. Null: the team is not known. */
  greeting(team: string, language: Language): Promise<Drawn | null>;
  /** The bodies of today that the reader may see. */
  forums(who: Who): Promise<{ id: string; shortName: string }[]>;
  /** The body of a channel, for the tab: `ids` are the channel's own and its team's. */
  forumOf(who: Who, ids: string[]): Promise<{ id: string; shortName: string } | null>;
  /** A refusal as people read it. */
  sentence(refusal: Refusal, language: Language): string;
}
