import type { TroubledDelivery } from '../ports/store.ts';
import type { Context } from './context.ts';
import type { Task } from './task.ts';

/** What a command is carried out with. */
export interface Means {
  context: Context;
  /** Business time. */
  now: Date;
  /** Real milliseconds when it reached us. */
  received: number;
}

/** For what depends on how the meeting's post stands in the channel. */
export interface MeansWithPost extends Means {
  post: PostStanding;
}

/** For what is done about one delivery; undefined: there is no such. */
export interface MeansWithDelivery extends Means {
  delivery: TroubledDelivery | undefined;
}

/**
 * `newest`: the newest post's delivery. `lost`: it failed, was taken back or may not have arrived. `unsent`: no post of it has left, so nobody has seen it.
 */
export interface PostStanding {
  newest?: string;
  lost: boolean;
  unsent: boolean;
}

/** How a command's task is made, where something must be read first that is no state. */
export type Making<Asked> = (command: Asked, means: Means) => Promise<Task>;
