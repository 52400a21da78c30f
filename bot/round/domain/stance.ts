/**
 * How a municipality stands. `answers`: what it says is in the form. To abstain and to have nothing to object to are
 * answers of their own, and silence is none of them. `planned`: its board will treat it on a day that is known.
 */
export const STANCES = [
  'answers',
  'supports',
  'opposes',
  'no-objection',
  'abstains',
  'adopts',
  'endorses',
  'with-addition',
  'own-answer',
  'planned',
] as const;
export type Stance = (typeof STANCES)[number];
