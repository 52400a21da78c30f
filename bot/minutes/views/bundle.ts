import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import type { Minutes, MinutesItem } from '../domain/state.ts';

/** A meeting's minutes with all that a page, a card or a paper of them is drawn from. */
export interface MinutesBundle {
  meeting: MeetingBundle;
  /** Undefined: they are not begun. */
  minutes: Minutes | undefined;
  /** What is written of each item, by its id. */
  notes: ReadonlyMap<string, MinutesItem>;
}
