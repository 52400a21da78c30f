import { type Refusal, refuse } from '../../kernel/refusal.ts';

export type Trouble = 'failed' | 'uncertain';

/** How a delivery that did not arrive was put right: it was sent again, or it arrived after all or is not needed. */
export interface Settlement {
  how: 'sent-again' | 'settled';
  was: Trouble;
  by: string;
  /** UTC, ISO. */
  at: string;
}

/** A delivery as the decisions see it. */
export interface Standing {
  /** Its matter: "meeting:lg-2024-02-16". */
  about: string;
  kind: 'post' | 'update' | 'reply' | 'personal' | 'mail';
  status: string;
  /** What was decided about it before. */
  settlement: Settlement | undefined;
}

/** What is wrong with a delivery, or why nothing is to be decided about it. One that is redrawn anew may fail again. */
export function troubleOf(delivery: Standing | undefined): Trouble | Refusal {
  if (delivery === undefined) return refuse('refusal.unknown-delivery');
  const { kind, status, settlement } = delivery;
  if (status !== 'failed' && status !== 'uncertain') return refuse('refusal.delivery-settled');
  return settlement !== undefined && kind !== 'update' ? refuse('refusal.delivery-settled') : status;
}

/** A person was reminded on a day: at most once. */
export interface Reminder {
  person: string;
  /** Local date. */
  day: string;
  /** "meeting:lg-2024-02-16" */
  about: string;
  by: string;
  /** UTC, ISO. */
  at: string;
}
