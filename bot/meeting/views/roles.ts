import type { Role } from '../../kernel/access.ts';
import { type Actor, personOf } from '../../kernel/actor.ts';
import { rolesIn } from '../../kernel/asking/chair.ts';
import { localDate } from '../../kernel/local-time.ts';
import { agendaOf, workingAgenda } from '../domain/state.ts';
import type { MeetingBundle } from './bundle.ts';

type Body = Pick<MeetingBundle, 'meeting' | 'forum' | 'offices' | 'seats' | 'zone'>;

/** What somebody is to a meeting: by their seats on its day and today, as the chair today, or as the guest of an item. */
export function meetingRoles(actor: Actor, bundle: Body, now: Date): Role[] {
  const { meeting, forum, offices, seats, zone } = bundle;
  const today = localDate(now, zone);
  const body = { forum: forum.id, offices, seats };
  const onTheDay = rolesIn(actor, body, meeting.definition.when.date).filter((role) => role !== 'chair');
  const roles = new Set<Role>([...onTheDay, ...rolesIn(actor, body, today)]);
  if (guestItems(actor, bundle).length > 0) roles.add('item-guest');
  if (roles.size > 1) roles.delete('none');
  return [...roles];
}

/** Is somebody nothing more to a meeting than the guest of some items? */
export function isGuestOnly(roles: readonly Role[]): boolean {
  return roles.every((role) => role === 'item-guest');
}

/** The items to which somebody is invited alone, by id. An invitation, and its end, counts at once: nobody waits for the next sending. */
export function guestItems(actor: Actor, { meeting, forum }: Pick<MeetingBundle, 'meeting' | 'forum'>): string[] {
  const person = personOf(actor);
  if (person === null) return [];
  const now = new Map(workingAgenda(meeting, forum.standingAgenda).map((item) => [item.id, item]));
  const items = agendaOf(meeting, forum.standingAgenda);
  return items.filter((item) => (now.get(item.id) ?? item).guests.includes(person)).map((item) => item.id);
}
