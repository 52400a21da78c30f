import type { RsvpAnswer } from './meeting/rsvp.ts';

/**
 * Everything anyone can ask the service to do, the same union from a card, the tab and the platform.
 * `drawn` names the drawing of the card or page that was pressed (see repeats in domain/asking).
 */
export type Command =
  /** `again`: the revision whose post is not known to stand in the channel, to be posted once more. */
  | { do: 'send-notice'; meeting: string; again?: number }
  | { do: 'answer-notice'; meeting: string; revision: number; answer: RsvpAnswer; drawn: string; seat?: string }
  | { do: 'cancel-meeting'; meeting: string; reason: string }
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
