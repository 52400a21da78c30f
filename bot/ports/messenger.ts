import type { RosterMember } from '../forum/domain/commands.ts';
import type { Attempt } from './store.ts';

/** Where in Teams something is said. */
export interface Address {
  serviceUrl: string;
  /** A channel's id (a post starts a thread there) or a chat's conversation id. */
  conversation: string;
  channel: boolean;
}

export interface OutgoingMessage {
  /** Shown in notifications and by clients that draw no cards. */
  summary: string;
  card: object;
  /** Lets a rig and a support person recognise the message (channelData.deliveryId). */
  deliveryId: string;
}

/** The way out to Teams. Never retries by itself; never throws. Addresses off the allow-list fail. */
export interface Messenger {
  post(to: Address, message: OutgoingMessage): Promise<Attempt>;
  /** Redraws a message that was sent; `conversation` and `activity` as `post` answered. */
  update(
    serviceUrl: string,
    sent: { conversation: string; activity: string },
    message: OutgoingMessage,
  ): Promise<Attempt>;
  /** Everyone in the team. Throws MessengerError when Teams can't be asked. */
  roster(serviceUrl: string, team: string): Promise<RosterMember[]>;
  /** The team's standard channels, General among them under the team's id. Throws MessengerError when Teams can't be asked. */
  channels(serviceUrl: string, team: string): Promise<ChannelName[]>;
}

export interface ChannelName {
  id: string;
  /** Empty for General. */
  name: string;
}

export class MessengerError extends Error {
  override name = 'MessengerError';
}
