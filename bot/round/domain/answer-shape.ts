import type { FieldValues } from './form.ts';

/**
 * How a municipality stands. `answers`: what it says is in the form. To abstain and to have nothing to object to are
 * answers of their own, and silence is none of them.
 */
export const STANCES = ['answers', 'supports', 'opposes', 'no-objection', 'abstains'] as const;
export type Stance = (typeof STANCES)[number];

/** On whose behalf the answer is given (*förankring*). */
export const ANCHORS = ['officer', 'chief-executive', 'political'] as const;
export type Anchor = (typeof ANCHORS)[number];

export interface Answer {
  stance: Stance;
  values: FieldValues;
  /** Why they abstain, or what they want to add. */
  comment?: string;
  anchoring?: { level: Anchor; note?: string };
}

/** How an answer reached the secretariat that was given on somebody's behalf. */
export const WAYS = ['at-meeting', 'by-phone', 'by-mail', 'other'] as const;
export type Way = (typeof WAYS)[number];
