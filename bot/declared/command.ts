import type { CalendarCommand } from '../calendar/domain/commands.ts';
import type { ConsultationCommand } from '../consultation/domain/commands.ts';
import type { DatesCommand } from '../dates/domain/commands.ts';
import type { DeliveryCommand } from '../delivery/domain/commands.ts';
import type { ExtraCommand } from '../extra/domain/commands.ts';
import type { Id } from '../kernel/named.ts';
import type { MeetingCommand } from '../meeting/domain/commands.ts';
import type { RoundCommand } from '../round/domain/commands.ts';

/**
 * Everything anyone can ask the service to do, the same union from a card, the tab and the platform.
 * `drawn` names the drawing of the card or page that was pressed (see kernel/asking/repeat.ts).
 */
export type Command =
  | MeetingCommand
  | DatesCommand
  | ExtraCommand
  | CalendarCommand
  | RoundCommand
  | ConsultationCommand
  | DeliveryCommand
  | { do: 'connect-team'; team: TeamFacts }
  | { do: 'choose-forum'; team: string; forum: string; move?: boolean }
  | { do: 'remove-team'; team: string }
  | { do: 'note-channels'; team: string; channels: ChannelFacts[]; whole: boolean }
  | { do: 'open-chat'; chat: ChatFacts }
  | { do: 'close-chat'; account: string }
  | { do: 'note-roster'; team: string; members: RosterMember[] }
  | { do: 'link-accounts'; links: AccountLink[] };

export type CommandName = Command['do'];

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
  mail: string;
  guest: boolean;
}

export interface AccountLink {
  account: string;
  person: string;
}
