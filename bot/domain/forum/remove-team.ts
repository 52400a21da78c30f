import { mayDo, type Role } from '../access.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Team } from './team.ts';

/** The bot was taken out of a team: forget how to reach it, and keep that it happened. */
export function removeTeam(
  id: string,
  team: Team | undefined,
  roles: readonly Role[],
): FactOf<'team-removed'>[] | Refusal | 'repeat' {
  if (!mayDo('remove-team', roles)) return refuse('refusal.secretariat-only');
  if (team === undefined || team.status === 'removed') return 'repeat';
  return [{ type: 'team-removed', kind: 'team', id }];
}
