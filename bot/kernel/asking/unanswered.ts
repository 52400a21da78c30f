import type { Refusal } from '../refusal.ts';

/** A seat or a municipality that was asked and has not answered. */
export interface Silent {
  /** As it is named to others: "Salem". */
  who: string;
  /** Who may answer for it today; nobody, where the seat is vacant. */
  persons: readonly string[];
}

export interface Unanswered {
  /** Why no answers are awaited, if anything. */
  against: Refusal | undefined;
  silent: readonly Silent[];
}
