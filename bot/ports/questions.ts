import type { MeetingTime } from '../domain/cooperation/definition.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Language } from '../texts/text.ts';
import type {
  ConsultationChoices,
  ConsultationsView,
  ConsultationView,
  DeadlineView,
} from '../views/consultation-view.ts';
import type { MeetingView } from '../views/meeting-view.ts';
import type { PollView } from '../views/poll-view.ts';
import type { RoundsView, RoundView, VersionView } from '../views/round-view.ts';
import type { TodoView } from '../views/todo-view.ts';
import type { ClashesView, YearView } from '../views/year-view.ts';
import type { Drawn, ForumName, ImportWindow, Paper, PlanningWindow, TextFile } from './service.ts';

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
  year: { asked: In & { year?: number; forum?: string }; answer: YearView };
  /** What a time would clash with, while it is thought of; `except`: the meeting that it is for. */
  clashes: { asked: In & { forum: string; when: MeetingTime; except?: string }; answer: ClashesView };
  /** A date question (*Hitta tid*), to those who see its body. */
  poll: { asked: One; answer: PollView };
  /** A date question's card as this reader's own. */
  'poll-card': { asked: One; answer: Drawn };
  /** The card of a request for an extra meeting as this reader's own. */
  'extra-card': { asked: One; answer: Drawn };
  /** A question to every municipality; `municipality`: which of the reader's own, where they have several. */
  round: { asked: One & { municipality?: string }; answer: RoundView };
  /** A Round's card as this reader's own; `refused`: why their press was. */
  'round-card': { asked: One & { refused?: Refusal }; answer: Drawn };
  /** Every version of a municipality's answer, newest first, to those who may see it. */
  'round-versions': { asked: One & { municipality: string }; answer: VersionView[] };
  /** A Round's answers as a sheet, for the secretariat. */
  'round-sheet': { asked: One & { kind: 'xlsx' | 'csv' }; answer: Paper };
  /** A Round's questions to take home, for whoever sees it. */
  'round-form': { asked: One; answer: Paper };
  /** `before`: the closed Round after which an older page begins. */
  rounds: { asked: In & { before?: string }; answer: RoundsView };
  /** The consultation calendar of a year, this one's where none is named. */
  consultations: { asked: In & { year?: number }; answer: ConsultationsView };
  consultation: { asked: One; answer: ConsultationView };
  'consultation-choices': { asked: In; answer: ConsultationChoices };
  /** When the municipalities should have answered, for a sender's last day that is thought of. */
  deadline: { asked: In & { answerBy: string; forum: string }; answer: DeadlineView };
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
  /** What stands behind a subscription address, by the hash of its secret. */
  feed: { asked: { hash: string }; answer: string };
}

export type QuestionName = keyof Questions;
export type Asked<Q extends QuestionName> = Questions[Q]['asked'];
export type Answer<Q extends QuestionName> = Questions[Q]['answer'];
