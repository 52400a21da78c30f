import type { About } from './matters.ts';
import type { NewDelivery } from './store.ts';

/** The redrawing of a message, from what stands when it is sent: one row a message, however often it is asked for. */
export function redrawing(thread: string, about: About, target: string): NewDelivery {
  const drawing = { kind: 'update', door: 'teams', about: { ...about, standsFor: [] }, payload: null } as const;
  return { key: `update:${target}`, ...drawing, thread, target, recipients: [] };
}
