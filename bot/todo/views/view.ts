import type { TroubledDeliveryView } from '../../delivery/views/troubled.ts';
import type { ChangeView, MeetingLineView, TodoItemView } from '../../meeting/views/line-view.ts';
import type { MinutesTodoView } from '../../minutes/views/todo.ts';
import type { RoundTodoView } from '../../round/views/view.ts';
import type { DueView } from './due.ts';

/** *Att göra*: what this reader must do, what is next, what changed. */
export interface TodoView {
  /** The page's answer in words: "Ett svar väntar på dig". */
  title: string;
  /** The cooperation's name. */
  cooperation: string;
  /** The business day it is, in words. */
  todayText: string;
  reader: ReaderView;
  /** To somebody without a seat anywhere: that it is so, and whom to ask. */
  noSeatText?: string;
  items: TodoItemView[];
  /** Questions that wait for my municipality's answer, the one that ends first on top. */
  rounds: RoundTodoView[];
  /** Minutes that wait for the reader to verify them. */
  minutes: MinutesTodoView[];
  /** Meetings where the reader is the guest of some items alone, soonest first; `text`: which. */
  asGuest: { meeting: MeetingLineView; text: string }[];
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

export interface SecretariatTodoView {
  /** How many things wait in all. */
  waiting: number;
  /** Everything with a day, what is late first and then by day. */
  due: DueView[];
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
  /** Accounts in the teams' rosters that tell no address; name: as Teams shows it, perhaps empty. */
  unmatchedAccounts: { account: string; name: string; team: string }[];
  /** Whom they can be: people whose account is not known, alphabetical, each with their address. */
  peopleWithoutAccount: { person: string; label: string }[];
  /** What has waited for longer than it should to be sent: a sentence for each way out. */
  late: string[];
  /** What waits to be filed, or lies otherwise in a library than it was filed: a sentence each. */
  filings: string[];
  /** Deliveries that failed or whose outcome is unknown. */
  deliveries: TroubledDeliveryView[];
}
