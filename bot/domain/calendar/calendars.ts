import { mayDo, type Role } from '../access.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { CalendarFact } from './calendar-facts.ts';
import type { OutsideCalendar } from './outside-calendar.ts';
import type { OutsideEvent } from './outside-event.ts';
import { type Subscription, subscriptionId } from './subscription.ts';

/** So many calendars can be compared with at once. */
export const MOST_CALENDARS = 20;

/** What a calendar is called here: its own name, and its file's where another calendar is called the same. */
export function calendarName(name: string, file: string, others: readonly { name: string }[]): string {
  return others.some((other) => other.name === name) ? `${name} (${file})` : name;
}

/** The secretariat uploads a calendar; the same file's earlier one is replaced, but never by nothing. */
export function addCalendar(
  id: string,
  given: { name: string; events: OutsideEvent[] },
  others: readonly OutsideCalendar[],
  roles: readonly Role[],
): CalendarFact[] | Refusal {
  if (!mayDo('add-calendar', roles)) return refuse('refusal.secretariat-only');
  if (given.events.length === 0) return refuse('refusal.empty-calendar');
  const here = others.filter((calendar) => calendar.status === 'here').length;
  if (here >= MOST_CALENDARS) return refuse('refusal.too-many-calendars', { most: String(MOST_CALENDARS) });
  return [{ type: 'calendar-added', kind: 'outside-calendar', id, words: given }];
}

export function removeCalendar(
  id: string,
  calendar: OutsideCalendar | undefined,
  roles: readonly Role[],
): CalendarFact[] | Refusal | 'repeat' {
  if (!mayDo('remove-calendar', roles)) return refuse('refusal.secretariat-only');
  if (calendar === undefined || calendar.status === 'removed') return 'repeat';
  return [{ type: 'calendar-removed', kind: 'outside-calendar', id }];
}

/** A new address takes the old one's place: whoever had the old one sees nothing any more. */
export function openSubscription(
  person: string | null,
  forum: string,
  hash: string,
  roles: readonly Role[],
): CalendarFact[] | Refusal {
  if (person === null) return refuse('refusal.unknown-person');
  if (!mayDo('open-subscription', roles)) return refuse('refusal.not-yours-to-see');
  const id = subscriptionId(person, forum);
  return [{ type: 'subscription-opened', kind: 'subscription', id, person, forum, hash }];
}

export function closeSubscription(
  person: string | null,
  forum: string,
  subscription: Subscription | undefined,
): CalendarFact[] | Refusal | 'repeat' {
  if (person === null) return refuse('refusal.unknown-person');
  if (subscription?.status !== 'open') return 'repeat';
  const id = subscriptionId(person, forum);
  return [{ type: 'subscription-closed', kind: 'subscription', id, person, forum }];
}
