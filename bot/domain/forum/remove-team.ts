import { mayDo, type Role } from '../access.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isChannel, type Team } from './team.ts';

/** The bot was taken out of a team, with its channels, or out of a channel: forget how to reach it, and keep that it happened. */
export function removeTeam(
  id: string,
  places: ReadonlyMap<string, Team>,
  roles: readonly Role[],
): FactOf<'team-removed'>[] | Refusal | 'repeat' {
  if (!mayDo('remove-team', roles)) return refuse('refusal.secretariat-only');
  const gone = [...places].filter(
    ([other, place]) => place.status !== 'removed' && (other === id || isChannel(place, id)),
  );
  if (gone.length === 0) return 'repeat';
  return gone.map(([one]) => ({ type: 'team-removed', kind: 'team', id: one }));
}
