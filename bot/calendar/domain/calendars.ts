import type { Decide } from '../../declared/decide.ts';
import { mayDo } from '../../kernel/access.ts';
import { personOf } from '../../kernel/actor.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { OutsideCalendar } from './outside-calendar.ts';
import { type Subscription, subscriptionId } from './subscription.ts';

/** So many calendars can be compared with at once. */
export const MOST_CALENDARS = 20;

/** What a calendar is called here: its own name, and its file's where another calendar is called the same. */
export function calendarName(name: string, file: string, others: readonly { name: string }[]): string {
  return others.some((other) => other.name === name) ? `${name} (${file})` : name;
}

/** The secretariat uploads a calendar; the same file's earlier one is replaced, but never by nothing. */
export const addCalendar: Decide<
  'add-calendar',
  OutsideCalendar | undefined,
  { others: readonly OutsideCalendar[] }
> = (_before, { id, name, events }, asked) => {
  const denied = secretariatOnly('add-calendar', asked);
  if (denied) return denied;
  if (events.length === 0) return refuse('refusal.empty-calendar');
  const here = asked.others.filter((calendar) => calendar.status === 'here').length;
  if (here >= MOST_CALENDARS) return refuse('refusal.too-many-calendars', { most: String(MOST_CALENDARS) });
  return [{ type: 'calendar-added', kind: 'outside-calendar', id, words: { name, events } }];
};

export const removeCalendar: Decide<'remove-calendar', OutsideCalendar | undefined> = (calendar, command, asked) => {
  const denied = secretariatOnly('remove-calendar', asked);
  if (denied) return denied;
  if (calendar === undefined || calendar.status === 'removed') return 'repeat';
  return [{ type: 'calendar-removed', kind: 'outside-calendar', id: command.calendar }];
};

export const mayOpenSubscription: MayNow<Subscription | undefined> = (_before, { by, roles }) => {
  if (personOf(by) === null) return refuse('refusal.unknown-person');
  return mayDo('open-subscription', roles) ? undefined : refuse('refusal.not-yours-to-see');
};

/** A new address takes the old one's place: whoever had the old one sees nothing any more. */
export const openSubscription: Decide<'open-subscription', Subscription | undefined> = (before, command, asked) => {
  const { forum, hash } = command;
  const not = mayOpenSubscription(before, asked);
  if (not) return not;
  const person = personOf(asked.by) ?? '';
  return [
    { type: 'subscription-opened', kind: 'subscription', id: subscriptionId(person, forum), person, forum, hash },
  ];
};

/** One's own address can be closed by whoever has it, with a seat or without. */
export const closeSubscription: Decide<'close-subscription', Subscription | undefined> = (own, { forum }, asked) => {
  const person = personOf(asked.by);
  if (person === null) return refuse('refusal.unknown-person');
  if (!mayDo('close-subscription', asked.roles)) return refuse('refusal.not-yours-to-see');
  if (own?.status !== 'open') return 'repeat';
  return [{ type: 'subscription-closed', kind: 'subscription', id: subscriptionId(person, forum), person, forum }];
};
