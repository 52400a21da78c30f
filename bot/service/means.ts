import type { TroubledDelivery } from '../ports/store.ts';
import type { Context } from './context.ts';

/** What a command is carried out with. */
export interface Means {
  context: Context;
  /** Business time. */
  now: Date;
  /** Real milliseconds when it reached us. */
  received: number;
  /** How the meeting's post stands in the channel, for the commands that depend on it. */
  post: PostStanding;
  /** The delivery that the command is about; absent: it is about none, or there is no such. */
  delivery?: TroubledDelivery;
}

/**
 * `newest`: the newest post's delivery. `lost`: it failed, was taken back or may not have arrived. `unsent`: no post of it has left, so nobody has seen it.
 */
export interface PostStanding {
  newest?: string;
  lost: boolean;
  unsent: boolean;
}
