import { within } from '../../kernel/imported.ts';
import type { Loaded } from '../../ports/store.ts';
import { inOrder } from '../../views/names.ts';
import { isCalled } from '../domain/called.ts';
import type { TeamFacts } from '../domain/commands.ts';
import type { Team } from '../domain/team.ts';
import { forums } from './bodies.ts';

function teams(loaded: Loaded): Team[] {
  return loaded.list('team').map(({ state }) => state);
}

function takenForums(loaded: Loaded): Set<string> {
  return new Set(teams(loaded).flatMap((team) => (team.status === 'connected' ? [team.forum] : [])));
}

/** Bodies of today without a team, alphabetical; first the one whose name a channel bears. */
export function freeForums(loaded: Loaded, today: string, channel?: TeamFacts) {
  const taken = takenForums(loaded);
  const free = forums(loaded).filter((forum) => within(today, forum.validFrom, forum.validTo) && !taken.has(forum.id));
  const sorted = inOrder(free, (forum) => forum.name);
  const called = sorted.filter((forum) => channel !== undefined && isCalled(channel, forum));
  return [...called, ...sorted.filter((forum) => !called.includes(forum))];
}
