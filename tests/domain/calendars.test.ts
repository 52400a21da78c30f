import type { Role } from '../../bot/domain/access.ts';
import { apply } from '../../bot/domain/apply.ts';
import {
  addCalendar,
  calendarName,
  closeSubscription,
  MOST_CALENDARS,
  openSubscription,
  removeCalendar,
} from '../../bot/domain/calendar/calendars.ts';
import type { OutsideCalendar } from '../../bot/domain/calendar/outside-calendar.ts';
import type { Subscription } from '../../bot/domain/calendar/subscription.ts';

const at = new Date('2024-01-29T07:00:00Z');
const event = {
  title: 'Kommunstyrelsen',
  start: { date: '2024-02-16', time: '09:00' },
  end: { date: '2024-02-16', time: '12:00' },
  allDay: false,
};
const given = { name: 'Haninge KS', events: [event] };
const here: OutsideCalendar = { status: 'here', ...given, at: at.toISOString() };
const secretariat: Role[] = ['secretariat'];
const others: Role[] = ['member', 'substitute', 'attending', 'guest', 'secretary', 'assistant', 'chair', 'none'];

describe('kalendrar utifrån', () => {
  it('kansliet laddar upp en, och den står där med sina händelser', () => {
    const facts = addCalendar('kal-1', given, [], secretariat);
    expect(facts).toEqual([{ type: 'calendar-added', kind: 'outside-calendar', id: 'kal-1', words: given }]);
    expect(Array.isArray(facts) && facts[0] && apply(undefined, facts[0], 'prov', at)).toEqual(here);
  });

  it('högst tjugo; borttagna räknas inte', () => {
    const full = Array.from({ length: MOST_CALENDARS }, () => here);
    expect(addCalendar('kal-1', given, full, secretariat)).toMatchObject({
      refused: 'refusal.too-many-calendars',
      params: { most: '20' },
    });
    expect(addCalendar('kal-1', given, [...full.slice(1), { status: 'removed' }], secretariat)).toHaveLength(1);
  });

  it('en fil utan händelser i den tid som planeras nekas, så att den inte tar en annans plats', () => {
    expect(addCalendar('kal-1', { ...given, events: [] }, [], secretariat)).toEqual({
      refused: 'refusal.empty-calendar',
    });
  });

  it('heter som kalendern, och nämner filen när en annan heter likadant', () => {
    expect(calendarName('Kalender', 'haninge.ics', [])).toBe('Kalender');
    expect(calendarName('Kalender', 'nynas.ics', [{ name: 'Kalender' }])).toBe('Kalender (nynas.ics)');
    expect(calendarName('Kalender', 'haninge.ics', [{ name: 'Kalender (nynas.ics)' }])).toBe('Kalender');
  });

  it('kansliet tar bort en, en gång', () => {
    expect(removeCalendar('kal-1', here, secretariat)).toHaveLength(1);
    expect(removeCalendar('kal-1', { status: 'removed' }, secretariat)).toBe('repeat');
    expect(removeCalendar('kal-1', undefined, secretariat)).toBe('repeat');
  });

  it.each(others)('nekas den som är %s', (role) => {
    expect(addCalendar('kal-1', given, [], [role])).toEqual({ refused: 'refusal.secretariat-only' });
    expect(removeCalendar('kal-1', here, [role])).toEqual({ refused: 'refusal.secretariat-only' });
  });
});

describe('en adress för den egna kalendern', () => {
  const open = (person: string | null, roles: Role[]) => openSubscription(person, 'lg', 'hash', roles);

  it('öppnas av den som har en plats, och assistenten; en ny tar den gamlas plats', () => {
    for (const role of ['member', 'substitute', 'attending', 'guest', 'secretary', 'assistant'] as const) {
      expect(open('p-a', [role])).toEqual([
        { type: 'subscription-opened', kind: 'subscription', id: 'p-a/lg', person: 'p-a', forum: 'lg', hash: 'hash' },
      ]);
    }
  });

  it('nekas den som inte har någon plats, gästen på en punkt och den vi inte känner', () => {
    expect(open('p-a', ['none'])).toEqual({ refused: 'refusal.not-yours-to-see' });
    expect(open('p-a', ['item-guest'])).toEqual({ refused: 'refusal.not-yours-to-see' });
    expect(open(null, ['secretariat'])).toEqual({ refused: 'refusal.unknown-person' });
  });

  it('stängs en gång; den som inte finns är redan stängd', () => {
    const subscription: Subscription = { status: 'open', person: 'p-a', forum: 'lg', hash: 'hash', at: '' };
    const facts = closeSubscription('p-a', 'lg', subscription);
    expect(facts).toMatchObject([{ type: 'subscription-closed', id: 'p-a/lg' }]);
    expect(closeSubscription('p-a', 'lg', { status: 'closed', person: 'p-a', forum: 'lg' })).toBe('repeat');
    expect(closeSubscription('p-a', 'lg', undefined)).toBe('repeat');
    expect(closeSubscription(null, 'lg', subscription)).toEqual({ refused: 'refusal.unknown-person' });
  });
});
