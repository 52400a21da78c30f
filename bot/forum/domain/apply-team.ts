import type { FactsOf } from '../../declared/fact.ts';
import type { TeamFacts } from './commands.ts';
import type { Team } from './team.ts';

/** A team or a channel after a fact. */
export function applyTeam(state: Team | undefined, fact: FactsOf<'team'>): Team {
  switch (fact.type) {
    case 'team-connected':
      return placed(factsOf(fact), fact.forum ?? state?.forum ?? null, 'unassigned');
    case 'channel-noted':
      return placed(factsOf(fact), fact.forum, waiting(factsOf(fact)));
    default:
      if (state === undefined) throw new Error(`${fact.type} of a team that is not there`);
      return later(state, fact);
  }
}

type Known = Extract<FactsOf<'team'>, { type: 'team-connected' | 'channel-noted' }>;
type Later = Exclude<FactsOf<'team'>, Known>;

function factsOf({ facts, words }: Known): TeamFacts {
  return { ...facts, ...words };
}

/** One that was removed keeps nothing but its name, whatever is said of it. */
function later(state: Team, fact: Later): Team {
  if (state.status === 'removed') return state;
  switch (fact.type) {
    case 'forum-chosen':
      return { status: 'connected', facts: state.facts, forum: fact.forum };
    case 'forum-released':
      return placed(state.facts, null, waiting(state.facts));
    case 'team-removed':
      return removed(state);
    default:
      return fact satisfies never;
  }
}

function placed(facts: TeamFacts, forum: string | null, without: 'known' | 'unassigned'): Team {
  return forum === null ? { status: without, facts, forum } : { status: 'connected', facts, forum };
}

/** Without a body a channel waits quietly to be chosen; a team or private channel wants one. */
function waiting({ type }: TeamFacts): 'known' | 'unassigned' {
  return type === 'standard' ? 'known' : 'unassigned';
}

function removed({ facts: { name, team }, forum }: Exclude<Team, { status: 'removed' }>): Team {
  return { status: 'removed', name, forum: null, lastForum: forum, ...(team ? { team } : {}) };
}
