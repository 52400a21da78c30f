import { mayDo, type Role } from '../access.ts';
import { within } from '../cooperation/states.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Teams } from './connect-team.ts';
import type { Team } from './team.ts';

/** The secretariat says which body a team is for, where its name did not. */
export function chooseForum(
  id: string,
  team: Team | undefined,
  forum: string,
  teams: Teams,
  roles: readonly Role[],
): FactOf<'forum-chosen'>[] | Refusal | 'repeat' {
  if (!mayDo('choose-forum', roles)) return refuse('refusal.secretariat-only');
  if (team === undefined || team.status === 'removed') return refuse('refusal.unknown-team');
  if (team.forum === forum) return 'repeat';
  const chosen = teams.forums.find((one) => one.id === forum);
  if (chosen === undefined) return refuse('refusal.unknown-forum');
  if (team.forum !== null) return refuse('refusal.team-has-forum', { team: team.facts.name });
  if (teams.taken.has(forum)) return refuse('refusal.forum-has-team', { forum: chosen.shortName });
  if (!within(teams.today, chosen.validFrom, chosen.validTo)) {
    return refuse('refusal.forum-ended', { forum: chosen.shortName });
  }
  return [{ type: 'forum-chosen', kind: 'team', id, forum }];
}
