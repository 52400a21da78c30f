import type { States } from '../../declared/states.ts';

/** How far an item has come in its meeting's minutes; approved ones never change, whatever becomes secret. */
export type InMinutes = 'none' | 'written' | 'sent' | 'approved';

export function inMinutes(minutes: States['minutes'] | undefined, item: string): InMinutes {
  if (!minutes?.items.some(({ id }) => id === item)) return 'none';
  if (minutes.approved) return 'approved';
  return minutes.sent ? 'sent' : 'written';
}
