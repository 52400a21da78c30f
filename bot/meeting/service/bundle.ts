import type { ImportedKind } from '../../declared/fact.ts';
import type { States } from '../../declared/states.ts';
import type { Team } from '../../forum/domain/team.ts';
import type { LostTeam } from '../../forum/views/lost-team.ts';
import { holderOn, personsOf } from '../../kernel/asking/seats.ts';
import type {
  CooperationHead,
  ForumDefinition,
  MunicipalityDefinition,
  PersonDefinition,
  SeatDefinition,
} from '../../kernel/definition.ts';
import type { Loaded, Read } from '../../ports/store.ts';
import { agendaOf, type Meeting, type Rsvp, stands, workingAgenda } from '../domain/state.ts';
import type { MeetingBundle } from '../views/bundle.ts';

/** What must be read for a bundle of a meeting, as far as it is known yet. */
export function bundleReads(id: string, loaded: Loaded, what: { rsvps: boolean; people: boolean }): Read[] {
  const reads: Read[] = [{ kind: 'cooperation' }, { kind: 'municipality' }, { kind: 'meeting', ids: [id] }];
  if (what.rsvps) reads.push({ kind: 'rsvp', meeting: id });
  const meeting = loaded.get('meeting', id);
  if (!meeting) return reads;
  reads.push(...forumReads(meeting.state.definition.forum, loaded, what.people));
  const guests = what.people ? guestsOf(meeting.state) : [];
  if (guests.length > 0) reads.push({ kind: 'person', ids: guests });
  return reads;
}

/** Those who are invited to an item alone, of the agenda as it was sent and as it is being prepared. */
function guestsOf(meeting: Meeting): string[] {
  const items = [...agendaOf(meeting, []), ...workingAgenda(meeting, [])];
  return [...new Set(items.flatMap((item) => item.guests))].sort();
}

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

/** The bundle of a meeting from what was read, or undefined when there is no such meeting. */
export function bundleOf(loaded: Loaded, id: string): MeetingBundle | undefined {
  const meeting = loaded.get('meeting', id)?.state;
  const forum = meeting && loaded.get('forum', meeting.definition.forum)?.state.definition;
  if (meeting === undefined || forum === undefined) return undefined;
  const seats = seatsOf(loaded, [forum.id, ...(forum.memberForums ?? [])]);
  const { date } = meeting.definition.when;
  // An answer is its giver's: whoever holds the seat after them is asked anew.
  const holders = new Map(seats.map((seat) => [seat.id, holderOn(seat, date)?.person]));
  const rsvps = loaded
    .list('rsvp')
    .map(({ state }) => state)
    .filter((rsvp) => holders.get(rsvp.seat) === rsvp.person);
  const latest = rsvps.filter((rsvp) => rsvp.meeting === id);
  const bySeat = (some: Rsvp[]) => new Map(some.map((rsvp) => [rsvp.seat, rsvp]));
  return {
    id,
    meeting,
    forum,
    zone: head(loaded).timeZone,
    seats,
    municipalities: municipalities(loaded),
    people: people(loaded),
    rsvps: bySeat(latest.filter((rsvp) => stands(rsvp, meeting))),
    earlier: bySeat(latest.filter((rsvp) => !stands(rsvp, meeting))),
    team: teamOf(loaded, forum.id),
    lostTeam: lostTeamOf(loaded, forum.id),
    offices: definitions(loaded, 'office').filter((office) => office.forum === forum.id),
  };
}

/** The linked accounts of a person, of those that were read. */
export function accountsOf(loaded: Loaded, person: string): string[] {
  return loaded.list('account').flatMap(({ id, state }) => (state.person === person ? [id] : []));
}
