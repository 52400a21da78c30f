import type { Redraw } from '../../ports/matters.ts';
import type { RemindedOf } from '../domain/reminded-of.ts';

/** What reminded these persons of something, once they have answered it or are awaited anew. */
export function remindersBehind(matter: RemindedOf, persons: readonly string[]): Redraw[] {
  return persons.length > 0 ? [{ matter, roles: ['reminder'], persons: [...new Set(persons)] }] : [];
}
