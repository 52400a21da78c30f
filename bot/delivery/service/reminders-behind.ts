import type { MatterRef, Redraw } from '../../ports/matters.ts';

/** What reminded these persons of something, once they have answered it or are awaited anew. */
export function remindersBehind(matter: MatterRef, persons: readonly string[]): Redraw[] {
  return persons.length > 0 ? [{ matter, roles: ['reminder'], persons: [...new Set(persons)] }] : [];
}
