import type { Role } from '../kernel/access.ts';
import { type Actor, personOf } from '../kernel/actor.ts';

const KNOW: readonly Role[] = ['secretariat', 'secretary', 'item-guest'];

/** May somebody who is not asked wonder why? Nothing is said to those who know, nor where nobody in particular reads. */
export function mayWonder(actor: Actor, roles: readonly Role[]): boolean {
  return personOf(actor) !== null && !roles.some((role) => KNOW.includes(role));
}
