import type { CommandOf } from '../../declared/decide.ts';
import { forumReads, forums, head, seatsOf } from '../../forum/service/bodies.ts';
import { type Actor, personOf } from '../../kernel/actor.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Loaded, Lock } from '../../ports/store.ts';
import { askedAnywhere } from '../../service/asked.ts';
import type { Means } from '../../service/means.ts';
import type { Task } from '../../service/task.ts';
import { addCalendar, closeSubscription, openSubscription, removeCalendar } from '../domain/calendars.ts';
import { type Subscription, subscriptionId } from '../domain/subscription.ts';

export const CALENDAR_TASKS = {
  'add-calendar': (command: CommandOf<'add-calendar'>, { now }: Means): Task => ({
    reads: () => [{ kind: 'cooperation' }, { kind: 'outside-calendar' }],
    locks: (loaded) => [{ kind: 'cooperation', id: head(loaded).id, mode: 'update' }],
    decide: (loaded, by) => {
      const rows = loaded.list('outside-calendar').filter((row) => row.id !== command.id);
      const others = rows.map((row) => row.state);
      return addCalendar(calendarIn(loaded, command.id), command, { ...askedAnywhere(by, now), others });
    },
  }),
  'remove-calendar': (command: CommandOf<'remove-calendar'>, { now }: Means): Task => ({
    reads: () => [{ kind: 'outside-calendar', ids: [command.calendar] }],
    locks: () => [{ kind: 'outside-calendar', id: command.calendar, mode: 'update' }],
    decide: (loaded, by) => removeCalendar(calendarIn(loaded, command.calendar), command, askedAnywhere(by, now)),
  }),
  'open-subscription': (command: CommandOf<'open-subscription'>, { now }: Means): Task => ({
    reads: (loaded) => [
      { kind: 'cooperation' },
      { kind: 'subscription', forum: command.forum },
      ...forumReads(command.forum, loaded, false),
    ],
    locks: (_loaded, actor) => ownSubscription(actor, command.forum),
    decide: (loaded, by) => {
      const { forum } = command;
      const body = forums(loaded).find((one) => one.id === forum);
      if (body === undefined) return refuse('refusal.unknown-forum');
      const seats = seatsOf(loaded, [forum, ...(body.memberForums ?? [])]);
      const roles = rolesOf(by, seats, localDate(now, head(loaded).timeZone));
      return openSubscription(subscriptionIn(loaded, personOf(by), forum), command, { by, roles, now });
    },
  }),
  'close-subscription': (command: CommandOf<'close-subscription'>, { now }: Means): Task => ({
    reads: () => [{ kind: 'subscription', forum: command.forum }],
    locks: (_loaded, actor) => ownSubscription(actor, command.forum),
    decide: (loaded, by) => {
      const own = subscriptionIn(loaded, personOf(by), command.forum);
      return closeSubscription(own, command, askedAnywhere(by, now));
    },
  }),
};

function calendarIn(loaded: Loaded, id: string) {
  return loaded.get('outside-calendar', id)?.state;
}

function ownSubscription(actor: Actor, forum: string): Lock[] {
  const person = personOf(actor);
  return person === null ? [] : [{ kind: 'subscription', id: subscriptionId(person, forum), mode: 'update' }];
}

function subscriptionIn(loaded: Loaded, person: string | null, forum: string): Subscription | undefined {
  return person === null ? undefined : loaded.get('subscription', subscriptionId(person, forum))?.state;
}
