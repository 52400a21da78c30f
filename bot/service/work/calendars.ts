import { type Actor, personOf } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import type { CalendarCommand } from '../../domain/calendar/calendar-commands.ts';
import { addCalendar, closeSubscription, openSubscription, removeCalendar } from '../../domain/calendar/calendars.ts';
import { type Subscription, subscriptionId } from '../../domain/calendar/subscription.ts';
import { localDate } from '../../domain/local-time.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Loaded, Lock } from '../../ports/store.ts';
import { forumReads, forums, head, seatsOf } from '../bundle.ts';
import type { Means } from '../means.ts';
import type { Task } from '../task.ts';

type Of<Name extends CalendarCommand['do']> = CalendarCommand & { do: Name };

export const CALENDAR_TASKS = {
  'add-calendar': ({ id, name, events }: Of<'add-calendar'>): Task => ({
    reads: () => [{ kind: 'cooperation' }, { kind: 'outside-calendar' }],
    locks: (loaded) => [{ kind: 'cooperation', id: head(loaded).id, mode: 'update' }],
    decide: (loaded, actor) => {
      const others = loaded.list('outside-calendar').filter((row) => row.id !== id);
      const all = others.map(({ state }) => state);
      return addCalendar(id, { name, events }, all, rolesOf(actor, [], ''));
    },
  }),
  'remove-calendar': ({ calendar: id }: Of<'remove-calendar'>): Task => ({
    reads: () => [{ kind: 'outside-calendar', ids: [id] }],
    locks: () => [{ kind: 'outside-calendar', id, mode: 'update' }],
    decide: (loaded, actor) => {
      const calendar = loaded.get('outside-calendar', id)?.state;
      return removeCalendar(id, calendar, rolesOf(actor, [], ''));
    },
  }),
  'open-subscription': ({ forum, hash }: Of<'open-subscription'>, { now }: Means): Task => ({
    reads: (loaded) => [{ kind: 'cooperation' }, { kind: 'subscription', forum }, ...forumReads(forum, loaded, false)],
    locks: (_loaded, actor) => ownSubscription(actor, forum),
    decide: (loaded, actor) => {
      const body = forums(loaded).find((one) => one.id === forum);
      if (body === undefined) return refuse('refusal.unknown-forum');
      const seats = seatsOf(loaded, [forum, ...(body.memberForums ?? [])]);
      const roles = rolesOf(actor, seats, localDate(now, head(loaded).timeZone));
      return openSubscription(personOf(actor), forum, hash, roles);
    },
  }),
  'close-subscription': ({ forum }: Of<'close-subscription'>): Task => ({
    reads: () => [{ kind: 'subscription', forum }],
    locks: (_loaded, actor) => ownSubscription(actor, forum),
    decide: (loaded, actor) =>
      closeSubscription(personOf(actor), forum, subscriptionIn(loaded, personOf(actor), forum)),
  }),
};

function ownSubscription(actor: Actor, forum: string): Lock[] {
  const person = personOf(actor);
  return person === null ? [] : [{ kind: 'subscription', id: subscriptionId(person, forum), mode: 'update' }];
}

function subscriptionIn(loaded: Loaded, person: string | null, forum: string): Subscription | undefined {
  return person === null ? undefined : loaded.get('subscription', subscriptionId(person, forum))?.state;
}
