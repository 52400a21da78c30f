import type { DeliveryLineView } from './line.ts';

/** *Påminn*: what would be sent, to whom and where, before it is. */
export interface ReminderView {
  /** How many seats or municipalities are reminded if it is done now; 0: none. */
  count: number;
  /** "Påmind i dag kl. 9.14: Salem.", or why nobody can be; null: nothing to say. */
  saidText: string | null;
  /** What the post says, to whom it goes and where, a sentence a line. */
  lines: string[];
  /** What was sent about it, and how it went. */
  sent: DeliveryLineView[];
}
