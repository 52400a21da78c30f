import type { Actor } from '../domain/actor.ts';
import { rolesOf } from '../domain/asking/relation.ts';
import type { Asked } from '../domain/decide.ts';

/** What is asked by virtue of no seat in a body: by the secretariat, or by the platform. */
export function askedAnywhere(by: Actor, now: Date): Asked {
  return { by, roles: rolesOf(by, [], ''), now };
}
