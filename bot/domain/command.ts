import type { CalendarCommand } from './calendar/calendar-commands.ts';
import type { DatesCommand } from './dates/dates-commands.ts';
import type { ExtraCommand } from './extra/extra-commands.ts';
import type { MeetingCommand } from './meeting/meeting-commands.ts';

/**
 * Everything anyone can ask the service to do, the same union from a card, the tab and the platform.
 * `drawn` names the drawing of the card or page that was pressed (see repeats in domain/asking).
 */
export type Command =
  | MeetingCommand
  | DatesCommand
  | ExtraCommand
  | CalendarCommand
  | { do: 'connect-team'; team: TeamFacts }
  | { do: 'choose-forum'; team: string; forum: string }
  | { do: 'remove-team'; team: string }
  | { do: 'open-chat'; chat: ChatFacts }
  | { do: 'close-chat'; account: string }
  | { do: 'note-roster'; team: string; members: RosterMember[] }
  | { do: 'link-accounts'; links: AccountLink[] };

export type CommandName = Command['do'];

/** What Teams tells of the team in which the bot was installed. */
export interface TeamFacts {
  id: string;
  name: string;
  /** The General channel, where notices are posted. */
  channel: string;
  tenant: string;
  serviceUrl: string;
  /** The Entra group id of the team. */
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
