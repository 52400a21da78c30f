import type { Id } from '../../kernel/named.ts';

/** What people can be reminded of: a notice, a date question, a Round, minutes to verify. */
export const REMINDED_OF = ['meeting', 'dates', 'round', 'minutes'] as const;

export interface RemindedOf {
  kind: (typeof REMINDED_OF)[number];
  id: Id;
}
