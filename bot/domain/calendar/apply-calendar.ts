import type { CalendarFact } from './calendar-facts.ts';
import type { OutsideCalendar } from './outside-calendar.ts';
import type { Subscription } from './subscription.ts';

export function applyCalendar(fact: CalendarFact, at: Date): OutsideCalendar | Subscription {
  switch (fact.type) {
    case 'calendar-added':
      return { status: 'here', ...fact.words, at: at.toISOString() };
    case 'calendar-removed':
      return { status: 'removed' };
    case 'subscription-opened': {
      const { person, forum, hash } = fact;
      return { status: 'open', person, forum, hash, at: at.toISOString() };
    }
    case 'subscription-closed':
      return { status: 'closed', person: fact.person, forum: fact.forum };
    default:
      return fact satisfies never;
  }
}
