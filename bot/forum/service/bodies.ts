import type { ImportedKind } from '../../declared/fact.ts';
import type { States } from '../../declared/states.ts';
import { personsOf } from '../../kernel/asking/seats.ts';
import type {
  CooperationHead,
  ForumDefinition,
  MunicipalityDefinition,
  PersonDefinition,
  SeatDefinition,
} from '../../kernel/definition.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import type { Team } from '../domain/team.ts';
import type { LostTeam } from '../views/lost-team.ts';

/** What must be read of a body: itself, its team, its seats (its member bodies' too) and, if wanted, who holds them. */
export function forumReads(forum: string, loaded: Loaded, people: boolean): Read[] {
  const reads: Read[] = [
    { kind: 'forum', ids: [forum] },
    { kind: 'team', forum },
    { kind: 'office', forum },
    { kind: 'seat', forum },
  ];
  const members = loaded.get('forum', forum)?.state.definition.memberForums ?? [];
  reads.push(...members.map((member): Read => ({ kind: 'seat', forum: member })));
  if (people) reads.push(...peopleReads(seatsOf(loaded, [forum, ...members])));
  return reads;
}

function peopleReads(seats: SeatDefinition[]): Read[] {
  const ids = seats.flatMap((seat) => personsOf(seat.holders));
  return ids.length > 0 ? [{ kind: 'person', ids: [...new Set(ids)].sort() }] : [];
}

/** The accounts of all who hold a seat that was read, or assist its holder. */
export function holderAccountReads(loaded: Loaded): Read[] {
  const persons = definitions(loaded, 'seat').flatMap((seat) => personsOf(seat.holders));
  return persons.length > 0 ? [{ kind: 'account', persons: [...new Set(persons)].sort() }] : [];
}

export function seatsOf(loaded: Loaded, forums: string[]): SeatDefinition[] {
  return definitions(loaded, 'seat').filter((seat) => forums.includes(seat.forum));
}

export function definitions<K extends ImportedKind>(loaded: Loaded, kind: K): States[K]['definition'][] {
  return loaded.list(kind).map(({ state }) => state.definition);
}

function byId<Definition extends { id: string }>(all: Definition[]): ReadonlyMap<string, Definition> {
  return new Map(all.map((one) => [one.id, one]));
}

export function municipalities(loaded: Loaded): ReadonlyMap<string, MunicipalityDefinition> {
  return byId(definitions(loaded, 'municipality'));
}

export function people(loaded: Loaded): ReadonlyMap<string, PersonDefinition> {
  return byId(definitions(loaded, 'person'));
}

export function forums(loaded: Loaded): ForumDefinition[] {
  return definitions(loaded, 'forum');
}

/** The cooperation itself; a store always holds exactly one once a folder was imported. */
export function head(loaded: Loaded): CooperationHead {
  const found = definitions(loaded, 'cooperation')[0];
  if (found === undefined) throw new Error('no cooperation was imported');
  return found;
}

export function teamOf(loaded: Loaded, forum: string): Team | undefined {
  return loaded
    .list('team')
    .map(({ state }) => state)
    .find((team) => team.status === 'connected' && team.forum === forum);
}

/** The place that was a body's and lost the bot, where the body has no other; of those that were read. */
export function lostTeamOf(loaded: Loaded, forum: string): LostTeam | undefined {
  if (teamOf(loaded, forum)) return undefined;
  const places = loaded.list('team').map(({ state }) => state);
  return places.find((place): place is LostTeam => place.status === 'removed' && place.lastForum === forum);
}

/** The linked accounts of a person, of those that were read. */
export function accountsOf(loaded: Loaded, person: string): string[] {
  return loaded.list('account').flatMap(({ id, state }) => (state.person === person ? [id] : []));
}
