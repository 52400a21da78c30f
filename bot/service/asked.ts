import type { Actor } from '../kernel/actor.ts';
import type { Asked } from '../kernel/asked.ts';
import { rolesOf } from '../kernel/asking/relation.ts';

/** What is asked by virtue of no seat in a body: by the secretariat, or by the platform. */
export function askedAnywhere(by: Actor, now: Date): Asked {
  return { by, roles: rolesOf(by, [], ''), now };
}
