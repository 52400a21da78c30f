import type { Role } from '../access.ts';
import type { PersonDefinition } from '../cooperation/definition.ts';
import type { Fact } from '../fact.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type AgendaSetting, itemIn, openAgenda } from './agenda-editing.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingFact } from './meeting-facts.ts';

export const MOST_GUESTS = 20;

/** Somebody from outside is invited to one item alone: they see that item of the meeting, and nothing else. */
export function inviteGuest(
  id: string,
  meeting: Meeting,
  given: { item: string; guest: PersonDefinition; known: boolean },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): Fact[] | Refusal | 'repeat' {
  const editing = openAgenda('invite-guest', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, given.item);
  if (isRefusal(item)) return item;
  const { id: person } = given.guest;
  if (item.guests.includes(person)) return 'repeat';
  if (item.guests.length >= MOST_GUESTS) return refuse('refusal.too-many-guests', { most: String(MOST_GUESTS) });
  const noted: Fact[] = given.known
    ? []
    : [{ type: 'person-noted', kind: 'person', id: person, rowOnly: { definition: given.guest } }];
  return [...noted, ...editing.first, { type: 'guest-invited', kind: 'meeting', id, item: item.id, person }];
}

export function removeGuest(
  id: string,
  meeting: Meeting,
  given: { item: string; person: string },
  setting: AgendaSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal | 'repeat' {
  const editing = openAgenda('remove-guest', id, meeting, setting, roles, now);
  if (isRefusal(editing)) return editing;
  const item = itemIn(editing, given.item);
  if (isRefusal(item)) return item;
  if (!item.guests.includes(given.person)) return 'repeat';
  return [...editing.first, { type: 'guest-removed', kind: 'meeting', id, item: item.id, person: given.person }];
}
