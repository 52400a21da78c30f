import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { ForumDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import { teamParts } from './facts.ts';
import type { Team } from './team.ts';

export interface Teams {
  /** Bodies of the cooperation. */
  forums: readonly ForumDefinition[];
  /** The body of every connected team but this one. */
  taken: ReadonlySet<string>;
  /** The local date. */
  today: string;
}

/** The body whose team has exactly this name, if it lives today and has no other team. */
export function forumNamed(name: string, { forums, taken, today }: Teams): string | null {
  const found = forums.find(
    (forum) => forum.teamName === name && within(today, forum.validFrom, forum.validTo) && !taken.has(forum.id),
  );
  return found?.id ?? null;
}

/** The bot was installed in a team, or the team was renamed: keep how to reach it, and which body it is for. */
export const connectTeam: Decide<'connect-team', Team | undefined, Teams> = (team, { team: facts }, asked) => {
  const denied = secretariatOnly('connect-team', asked);
  if (denied) return denied;
  const kept = team !== undefined && team.status !== 'removed' ? team : undefined;
  if (kept && canonical(kept.facts) === canonical(facts)) return 'repeat';
  const forum = kept?.forum ?? forumNamed(facts.name, asked) ?? lastForum(team, asked);
  return [{ type: 'team-connected', kind: 'team', id: facts.id, forum, ...teamParts(facts) }];
};

/** A team or channel that lost the bot and got it back is its body's again, if that body lives and has found no other place. */
export function lastForum(team: Team | undefined, { forums, taken, today }: Teams): string | null {
  const last = team?.status === 'removed' ? forums.find(({ id }) => id === team.lastForum) : undefined;
  return last && !taken.has(last.id) && within(today, last.validFrom, last.validTo) ? last.id : null;
}
