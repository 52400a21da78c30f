import type { ClashesView } from '../calendar/views/view.ts';
import type {
  ConsultationChoices,
  ConsultationsView,
  ConsultationView,
  DeadlineView,
  ImportView,
} from '../consultation/views/view.ts';
import type { DatesView } from '../dates/views/view.ts';
import type { Command } from '../declared/command.ts';
import type { RemindedOf } from '../delivery/domain/reminded-of.ts';
import type { LetterView } from '../delivery/views/letter.ts';
import type { ReminderView } from '../delivery/views/reminder.ts';
import type { SameName } from '../document/domain/same-document.ts';
import type { FilingsView, MeetingFilingsView } from '../document/views/view.ts';
import type { MeetingTime } from '../kernel/definition.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { MeetingView } from '../meeting/views/view.ts';
import type { AgendasView, DistributionPreview, FollowView, MinutesView } from '../minutes/views/view.ts';
import type { RoundPageView, RoundsView, VersionView } from '../round/views/view.ts';
import type { FoundKind } from '../search/domain/entry.ts';
import type { DocumentsView, SearchView } from '../search/views/view.ts';
import type { Language } from '../texts/text.ts';
import type { TodoView } from '../todo/views/view.ts';
import type { OutlinePart } from '../views/outline.ts';
import type { YearView } from '../year/views/view.ts';
import type { Address } from './messenger.ts';

/** Who asks: an account that was proved by a token, or the platform itself. `calendar`: a program that fetches an address. */
export type Who =
  | { kind: 'account'; tenant: string; account: string; secretariat: boolean }
  | { kind: 'system'; what: 'teams' | 'import' | 'clock' | 'calendar' };

/** `kept`: refused, and yet what was written is stored. */
export type Handled = ({ done: true } & MaybeCard) | ({ repeat: true } & MaybeCard) | { refused: Refusal; kept?: true };

interface MaybeCard {
  /** An answer's: its giver's own card, drawn from what was read when it was stored. Absent: ask for the card. */
  card?: (language: Language) => Drawn | Refusal;
}

/** A message that answers somebody in a conversation, drawn but not sent. */
export interface Drawn {
  summary: string;
  card: object;
}

/** What a file may be given to, and the place in it. */
export interface FilePlaces {
  meeting: { meeting: string; item: string; same?: SameName };
  /** An answer to a Round: `field` is the question, `municipality` which of one's own, where one has several. "document": what the Round is about. */
  round: { round: string; field: string; municipality?: string };
  /** `title`: what it was given to be called; its name otherwise. */
  consultation: { consultation: string; title?: string; same?: SameName };
}
export type FileOf = keyof FilePlaces;

/** A file on its way in: its name is only shown. */
export interface Upload<Of extends FileOf> {
  of: Of;
  place: FilePlaces[Of];
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** A file that somebody wants to open. `id`: the meeting's, the Round's or the consultation's; `file`: the annex's or the file's own. */
export interface FileAsked {
  of: FileOf;
  id: string;
  file: string;
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
  kind: 'xlsx' | 'csv' | 'docx' | 'pdf';
  bytes: Uint8Array;
}

/** What a list of consultations is read against. */
export interface ImportWindow {
  /** Local date. */
  today: string;
  /** The bodies that may answer. */
  forums: { id: string; shortName: string; name: string }[];
  /** The cooperation's time zone, an IANA name. */
  zone: string;
}

/** A list of consultations, whole. */
export interface ListUpload {
  bytes: Uint8Array;
  /** For rows that name no body; absent: the only one that may answer, and where there are several such rows are unclear. */
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

interface In {
  language: Language;
}

/** About one thing, in the reader's language. */
interface One extends In {
  id: string;
}

type Nothing = Record<string, never>;

/** Every question: what is said when it is asked, and what it is answered with where it is not refused. */
export interface Questions {
  todo: { asked: In; answer: TodoView };
  meeting: { asked: One; answer: MeetingView };
  /** One meeting as a calendar file. */
  'meeting-calendar': { asked: One; answer: TextFile };
  /** A meeting's card as this reader's own: with their answer, and closed or cancelled where it is. */
  card: { asked: One; answer: Drawn };
  /** The chair's own card about a meeting's agenda. */
  'approval-card': { asked: One; answer: Drawn };
  /** The notice's card as it would stand in the channel if it were sent now with that last day, to the secretariat. */
  'notice-preview': { asked: One & { answerBy?: string }; answer: { parts: OutlinePart[] } };
  /** The notice with its agenda as a file, of what the reader sees of the meeting. */
  'notice-paper': { asked: { id: string; kind: 'docx' | 'pdf' }; answer: Paper };
  year: { asked: In & { year?: number; forum?: string }; answer: YearView };
  /** What a time would clash with, while it is thought of; `except`: the meeting that it is for. */
  clashes: { asked: In & { forum: string; when: MeetingTime; except?: string }; answer: ClashesView };
  /** A date question (*Hitta tid*), to those who see its body. */
  dates: { asked: One; answer: DatesView };
  /** A date question's card as this reader's own. */
  'dates-card': { asked: One; answer: Drawn };
  /** The card of a request for an extra meeting as this reader's own. */
  'extra-card': { asked: One; answer: Drawn };
  /** A question to every municipality; `municipality`: which of the reader's own, where they have several. */
  round: { asked: One & { municipality?: string }; answer: RoundPageView };
  /** A Round's card as this reader's own; `refused`: why their press was. */
  'round-card': { asked: One & { refused?: Refusal }; answer: Drawn };
  /** Every version of a municipality's answer, newest first, to those who may see it. */
  'round-versions': { asked: One & { municipality: string }; answer: VersionView[] };
  /** A Round's answers as a sheet, for the secretariat. */
  'round-sheet': { asked: One & { kind: 'xlsx' | 'csv' }; answer: Paper };
  /** A Round's questions to take home, for whoever sees it. */
  'round-form': { asked: One; answer: Paper };
  /** A municipality's officer's memo, where the Round is about a document. */
  'round-memo': { asked: One & { municipality: string }; answer: Paper };
  /** `before`: the closed Round after which an older page begins. */
  rounds: { asked: In & { before?: string }; answer: RoundsView };
  /** The consultation calendar of a year, this one's where none is named. */
  consultations: { asked: In & { year?: number }; answer: ConsultationsView };
  consultation: { asked: One; answer: ConsultationView };
  'consultation-choices': { asked: In; answer: ConsultationChoices };
  /** When the municipalities should have answered, for a sender's last day that is thought of. */
  deadline: { asked: In & { answerBy: string; forum: string }; answer: DeadlineView };
  /** The letter that asks a consultation's sender for more time until a local date; nothing is noted. */
  'extension-letter': { asked: { id: string; until: string }; answer: LetterView };
  /** For whoever may import a list of consultations; asked before its file is read. */
  'import-window': { asked: Nothing; answer: ImportWindow };
  /** For whoever may add a calendar from outside; asked before its file is read. */
  'planning-window': { asked: Nothing; answer: PlanningWindow };
  /** The bodies of today that the reader may see. */
  forums: { asked: Nothing; answer: ForumName[] };
  /** The body of a channel, for the tab: `ids` are the channel's own and its team's. */
  forum: { asked: { ids: string[] }; answer: ForumName };
  /** What the bot says when somebody writes to it: what waits for an answer, and where the tab is. */
  chat: { asked: In; answer: Drawn };
  /** What the bot says first in a team or channel: hello, or the question which body it is for. */
  greeting: { asked: One; answer: Drawn };
  /** What a reminder to those who have not answered would say and do now, for the secretariat. */
  reminder: { asked: In & { about: RemindedOf }; answer: ReminderView };
  /** A meeting's minutes, to those who may read them as they stand now. */
  minutes: { asked: One; answer: MinutesView };
  /** The card of whoever verifies minutes, as this reader's own. */
  'verification-card': { asked: One; answer: Drawn };
  /** To whom approved minutes would go now, and the mail with them, for the secretariat. */
  distribution: { asked: One; answer: DistributionPreview };
  /** The minutes, who was there, or one item of them, as a file. */
  'minutes-paper': {
    asked: { id: string; kind: 'docx' | 'pdf'; of: 'whole' | 'participants' | { item: string } };
    answer: Paper;
  };
  /** A meeting's agendas, as sent, changed and held. */
  agendas: { asked: One; answer: AgendasView };
  /** What is proposed for the items that come at every meeting, to whoever writes the minutes. */
  'follow-up': { asked: One; answer: FollowView };
  /** *Dokument*: the minutes of a year that the reader may open; of one body or of all. */
  documents: { asked: In & { forum?: string; year?: number }; answer: DocumentsView };
  /** What lies in the libraries of the reader's bodies, of a year; of one body or of all. */
  filings: { asked: In & { forum?: string; year?: number }; answer: FilingsView };
  /** What is filed of a meeting: its notices and its minutes. */
  'meeting-filings': { asked: One; answer: MeetingFilingsView };
  /** `after`: where the page before ended, as it said itself. */
  search: {
    asked: In & { query: string; forum?: string; year?: number; kind?: FoundKind; after?: string };
    answer: SearchView;
  };
  /** What stands behind a subscription address, by the hash of its secret. */
  feed: { asked: { hash: string }; answer: string };
}

export type QuestionName = keyof Questions;
/** The questions that draw a card about one thing. */
export type CardQuestion = {
  [Q in QuestionName]: Questions[Q] extends { asked: One; answer: Drawn } ? Q : never;
}[QuestionName];
export type Asked<Q extends QuestionName> = Questions[Q]['asked'];
export type Answer<Q extends QuestionName> = Questions[Q]['answer'];

/** What the doors (teams, http) may ask of the service. Never throws on bad input; rejects only when the store is gone. */
export interface Service {
  /** `key` makes a repeat recognisable: the same key is carried out once. */
  handle(command: Command, who: Who, key: string): Promise<Handled>;
  ask<Q extends QuestionName>(question: Q, who: Who, asked: Asked<Q>): Promise<Answer<Q> | Refusal>;
  /** An uploaded file is given to what it belongs to; refused, nothing of it is kept. */
  addFile<Of extends FileOf>(who: Who, upload: Upload<Of>, key: string): Promise<Handled>;
  /** A file, for whoever may read it now. */
  file(who: Who, asked: FileAsked): Promise<FileOut | Refusal>;
  importList(who: Who, upload: ListUpload, key: string, language: Language): Promise<ImportView | Refusal>;
  /** A meeting's approved minutes go to those whom they concern. */
  distribute(who: Who, meeting: string, key: string): Promise<Handled>;
  addCalendar(who: Who, upload: CalendarUpload, key: string, language: Language): Promise<HandledCalendar>;
  /** Queues what the bot says in a conversation; the same key is the same message. */
  reply(to: Address, key: string, drawn: Drawn): Promise<void>;
  /** A refusal as people read it. */
  sentence(refusal: Refusal, language: Language): string;
}
