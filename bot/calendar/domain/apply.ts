import type { FactsOf } from '../../declared/fact.ts';
import type { OutsideCalendar } from './outside-calendar.ts';
import type { Subscription } from './subscription.ts';

export function applyCalendar(
  _state: OutsideCalendar | undefined,
  fact: FactsOf<'outside-calendar'>,
  _by: string,
  at: Date,
): OutsideCalendar {
  switch (fact.type) {
    case 'calendar-added':
      return { status: 'here', ...fact.words, at: at.toISOString() };
    case 'calendar-removed':
      return { status: 'removed' };
    default:
      return fact satisfies never;
  }
}

export function applySubscription(
  _state: Subscription | undefined,
  fact: FactsOf<'subscription'>,
  _by: string,
  at: Date,
): Subscription {
  const { person, forum } = fact;
  switch (fact.type) {
    case 'subscription-opened':
      return { status: 'open', person, forum, hash: fact.hash, at: at.toISOString() };
    case 'subscription-closed':
      return { status: 'closed', person, forum };
    default:
      return fact satisfies never;
  }
}
