import { type FieldValues, isEmpty } from './form.ts';
import type { Stance } from './stance.ts';

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

/** Nothing was filled in or chosen: a form that was sent as it came. To abstain says something. */
export function saysNothing({ stance, values, comment, anchoring }: Answer): boolean {
  const filled = comment !== undefined || anchoring !== undefined || Object.values(values).some((one) => !isEmpty(one));
  return stance === 'answers' && !filled;
}

/** How an answer reached the secretariat that was given on somebody's behalf. */
export const WAYS = ['at-meeting', 'by-phone', 'by-mail', 'other'] as const;
export type Way = (typeof WAYS)[number];
