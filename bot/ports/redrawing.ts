import type { About } from './matters.ts';
import type { NewDelivery } from './store.ts';

/** What an update carries that waits while somebody may be writing in what it redraws. */
export const COUNTS = { counts: true } as const;

/** What an update carries that nobody wants any longer, until something changes in what it redraws. */
export const GIVEN_UP = { givenUp: true } as const;

/** The redrawing of a message, from what stands when it is sent: one row a message, however often it is asked for. */
export function redrawing(
  thread: string,
  about: About,
  target: string,
  payload: typeof COUNTS | null = null,
): NewDelivery {
  const drawing = { kind: 'update', door: 'teams', about: { ...about, standsFor: [] }, payload } as const;
  return { key: `update:${target}`, ...drawing, thread, target, recipients: [] };
}
