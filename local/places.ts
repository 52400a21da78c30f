import { type Ids, splitConversation } from './ids.ts';
import type { LocalPerson, LocalTeam } from './options.ts';

/** Where something can be said. */
export type Place =
  | { kind: 'channel'; id: string; team: LocalTeam; group: string; people: LocalPerson[] }
  | { kind: 'chat'; id: string; people: [LocalPerson] };

/** Every channel, and a chat with the bot for everybody at home in the tenant: guests cannot install apps. */
export function createPlaces(ids: Ids, people: LocalPerson[], teams: LocalTeam[]) {
  const person = new Map(people.map((one) => [one.id, one]));
  const channels = teams.map((team): Place & { kind: 'channel' } => ({
    kind: 'channel',
    id: ids.team(team.forum),
    team,
    group: ids.group(team.forum),
    people: team.members.flatMap((id) => person.get(id) ?? []),
  }));
  const chats = people
    .filter((one) => !one.guest)
    .map((one): Place & { kind: 'chat' } => ({ kind: 'chat', id: ids.chat(one.id), people: [one] }));
  const byId = new Map([...channels, ...chats].map((place): [string, Place] => [place.id, place]));
  return {
    channels,
    chats,
    person: (id: string) => person.get(id),
    /** A member by its id in Teams or its account. */
    member: (id: string) => people.find((one) => ids.user(one.id) === id || ids.account(one.id) === id),
    /** Takes a thread's id too. */
    of: (conversation: string) => byId.get(splitConversation(conversation).place),
  };
}

export type Places = ReturnType<typeof createPlaces>;

export const sees = (place: Place, person: LocalPerson) => place.people.some((one) => one.id === person.id);
