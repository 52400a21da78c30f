import type { Id } from '../../kernel/named.ts';

/** What Teams tells of teams, channels, chats and people, and what the secretariat says they are. */
export type ForumCommand =
  | { do: 'connect-team'; team: TeamFacts }
  | { do: 'choose-forum'; team: string; forum: string; move?: boolean }
  | { do: 'remove-team'; team: string }
  | { do: 'note-channels'; team: string; channels: ChannelFacts[]; whole: boolean }
  | { do: 'open-chat'; chat: ChatFacts }
  | { do: 'close-chat'; account: string }
  | { do: 'note-roster'; team: string; members: RosterMember[] }
  | { do: 'link-accounts'; links: AccountLink[] };

export type ChannelType = 'standard' | 'private' | 'shared';

/** What Teams tells of the team in which the bot was installed, or of one of its channels. */
export interface TeamFacts {
  id: Id;
  /** A channel's with its team's: "Kommunsamverkan – Trafik". */
  name: string;
  /** Where notices are posted: a team's General channel, or the channel itself. */
  channel: Id;
  tenant: Id;
  serviceUrl: string;
  /** The Entra group id of the team. */
  group?: Id;
  /** The team whose channel it is, and the channel's type; absent: it is a team itself. */
  team?: Id;
  type?: ChannelType;
}

/** What Teams tells of a channel other than General. */
export interface ChannelFacts {
  id: string;
  /** The channel's own name. */
  name: string;
  type: ChannelType;
  tenant: string;
  serviceUrl: string;
  group?: string;
}

/** A person's own conversation with the bot. */
export interface ChatFacts {
  account: string;
  conversation: string;
  serviceUrl: string;
}

export interface RosterMember {
  /** aadObjectId in the host's tenant. */
  account: string;
  /** Empty: Teams tells of none. */
  mail: string;
  /** The address is no more than what their principal name says; theirs may be another. */
  guessed?: true;
  /** As Teams shows it, where there is no sure address to know them by. */
  name?: string;
  guest: boolean;
}

export interface AccountLink {
  account: string;
  person: string;
}
