import { mayDo, type Role } from '../access.ts';
import { within } from '../cooperation/states.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Teams } from './connect-team.ts';
import type { Team } from './team.ts';

interface Choice {
  team: string;
  forum: string;
  /** The place may leave another body for this one, or the body another place: not both at once. */
  move?: boolean;
}

/** The secretariat says which body a team or a channel is for, where its name did not, or where it was wrong. */
export function chooseForum(
  { team: id, forum, move = false }: Choice,
  places: ReadonlyMap<string, Team>,
  teams: Teams,
  roles: readonly Role[],
): (FactOf<'forum-chosen'> | FactOf<'forum-released'>)[] | Refusal | 'repeat' {
  if (!mayDo('choose-forum', roles)) return refuse('refusal.secretariat-only');
  const place = places.get(id);
  if (place === undefined || place.status === 'removed') return refuse('refusal.unknown-team');
  if (place.forum === forum) return 'repeat';
  const chosen = teams.forums.find((one) => one.id === forum);
  if (chosen === undefined) return refuse('refusal.unknown-forum');
  const [held] = [...places].flatMap(([one, { forum: its }]) => (its === forum ? one : []));
  if (place.forum !== null && !(move && held === undefined)) {
    return refuse('refusal.team-has-forum', { team: place.facts.name });
  }
  if (held !== undefined && !move) return refuse('refusal.forum-has-team', { forum: chosen.shortName });
  if (!within(teams.today, chosen.validFrom, chosen.validTo)) {
    return refuse('refusal.forum-ended', { forum: chosen.shortName });
  }
  const released: FactOf<'forum-released'>[] =
    held === undefined ? [] : [{ type: 'forum-released', kind: 'team', id: held }];
  return [...released, { type: 'forum-chosen', kind: 'team', id, forum }];
}
