import type { OutsideEvent } from './outside-event.ts';

/** A calendar that the secretariat has uploaded, for planning to be compared with. */
export type OutsideCalendar =
  | { status: 'here'; name: string; events: OutsideEvent[]; at: string }
  | { status: 'removed' };
