import type { RoundTodoView, RoundToSteerView } from './round-view.ts';

/** *Att göra*: what this reader must do, what is next, what changed. */
export interface TodoView {
  /** The page's answer in words: "Ett svar väntar på dig". */
  title: string;
  /** The cooperation's name. */
  cooperation: string;
  /** The business day it is, in words. */
  todayText: string;
  reader: ReaderView;
  items: TodoItemView[];
  /** Questions that wait for my municipality's answer, the one that ends first on top. */
  rounds: RoundTodoView[];
  /** The reader's next meeting, noticed or not. */
  next: MeetingLineView | null;
  changes: ChangeView[];
  secretariat?: SecretariatTodoView;
}

export interface ReaderView {
  title: string;
  who: string;
  secretariat: boolean;
  language: 'sv' | 'en';
}

export interface MeetingLineView {
  id: string;
  forum: string;
  title: string;
  whenText: string;
  near: string;
  placeText: string;
  /** "3 av 8 har svarat", "Kallelsen är inte skickad" */
  stateText: string;
  /** The reader's own answer, in words, when there is one. */
  mineText?: string;
}

export interface TodoItemView {
  kind: 'answer-notice' | 'approve-agenda' | 'answer-dates';
  /** For a date question: the meeting as it may become, with the question's own id. */
  meeting: MeetingLineView;
  /** The date question, where it is one. */
  poll?: string;
  /** The sentence that says what is wanted: "Svara på kallelsen till Ledningsgruppen" */
  text: string;
}

export interface ChangeView {
  /** ISO instant in UTC; the page marks what is newer than the reader's last look. */
  at: string;
  atText: string;
  text: string;
  meeting?: string;
  /** The date question it is about. */
  poll?: string;
}

export interface SecretariatTodoView {
  /** How many things wait in all. */
  waiting: number;
  /** Planned meetings whose notice is due or next, soonest first. */
  toSend: (MeetingLineView & { dueText: string; overdue: boolean })[];
  /** Meetings that are soon and have no agenda of their own yet. */
  agendasMissing: (MeetingLineView & { text: string })[];
  /** Meetings whose agenda or annexes have changed since the notice went out. */
  unsentChanges: (MeetingLineView & { text: string })[];
  /** Questions whose last day has passed and that are still open, and closed ones to which something came too late. */
  rounds: RoundToSteerView[];
  /** Teams in which the bot is installed and whose body is not known. */
  teamsToConnect: { team: string; name: string; choices: { forum: string; name: string }[] }[];
  /** Bodies of today without a team: the channels that could be theirs, and what they lost, in words. */
  forumsWithoutTeam: {
    forum: string;
    name: string;
    teamName: string;
    channels: { team: string; name: string }[];
    /** The channel, first of the channels, that bears the body's name. */
    proposed?: string;
    lost?: string;
  }[];
  /** Bodies that have a place, and the free places where each could be instead. */
  forumPlaces: { forum: string; name: string; place: string; channels: { team: string; name: string }[] }[];
  /** Accounts that the team's roster proposes for seat holders, to be confirmed. */
  accounts: { account: string; person: string; personTitle: string; mail: string; team: string }[];
  /** What has waited for longer than it should to be sent: a sentence for each way out. */
  late: string[];
  /** Deliveries that failed or whose outcome is unknown. */
  deliveries: TroubledDeliveryView[];
}

export interface TroubledDeliveryView {
  id: string;
  text: string;
  meeting?: string;
  statusText: string;
  /** What it is: a post in a channel, a card there that is to be redrawn, a message to one person, or a mail. */
  by: 'channel' | 'card' | 'person' | 'mail';
  /** It may have arrived all the same. */
  uncertain: boolean;
  /** Where it goes if it is sent again, in a sentence. */
  goesTo: string;
  /** Why it can't be sent again, where it can't. */
  against?: string;
}
