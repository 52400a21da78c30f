import { calendarName, MOST_CALENDARS } from '../../../bot/calendar/domain/calendars.ts';
import type { OutsideCalendar } from '../../../bot/calendar/domain/outside-calendar.ts';
import type { Subscription } from '../../../bot/calendar/domain/subscription.ts';
import { apply } from '../../../bot/declared/apply.ts';
import { anAccount } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const at = new Date('2024-01-29T07:00:00Z');
const event = {
  title: 'Kommunstyrelsen',
  start: { date: '2024-02-16', time: '09:00' },
  end: { date: '2024-02-16', time: '12:00' },
  allDay: false,
};
const words = { name: 'Haninge KS', events: [event] };
const here: OutsideCalendar = { status: 'here', ...words, at: at.toISOString() };
const add = (others: OutsideCalendar[] = [], events = words.events) => {
  const command = { do: 'add-calendar', id: 'kal-1', name: words.name, events } as const;
  return given(undefined).when(command, 'secretariat', { others }).decided;
};

const remove = (calendar: OutsideCalendar | undefined) =>
  given<OutsideCalendar | undefined>(calendar).when({ do: 'remove-calendar', calendar: 'kal-1' }, 'secretariat')
    .decided;

describe('kalendrar utifrån', () => {
  it('kansliet laddar upp en, och den står där med sina händelser', () => {
    const facts = add();
    expect(facts).toEqual([{ type: 'calendar-added', kind: 'outside-calendar', id: 'kal-1', words }]);
    expect(Array.isArray(facts) && facts[0] && apply(undefined, facts[0], 'prov', at)).toEqual(here);
  });

  it('högst tjugo; borttagna räknas inte', () => {
    const full = Array.from({ length: MOST_CALENDARS }, () => here);
    expect(add(full)).toMatchObject({
      refused: 'refusal.too-many-calendars',
      params: { most: '20' },
    });
    expect(add([...full.slice(1), { status: 'removed' }])).toHaveLength(1);
  });

  it('en fil utan händelser i den tid som planeras nekas, så att den inte tar en annans plats', () => {
    expect(add([], [])).toEqual({
      refused: 'refusal.empty-calendar',
    });
  });

  it('heter som kalendern, och nämner filen när en annan heter likadant', () => {
    expect(calendarName('Kalender', 'haninge.ics', [])).toBe('Kalender');
    expect(calendarName('Kalender', 'nynas.ics', [{ name: 'Kalender' }])).toBe('Kalender (nynas.ics)');
    expect(calendarName('Kalender', 'haninge.ics', [{ name: 'Kalender (nynas.ics)' }])).toBe('Kalender');
  });

  it('kansliet tar bort en, en gång', () => {
    expect(remove(here)).toHaveLength(1);
    expect(remove({ status: 'removed' })).toBe('repeat');
    expect(remove(undefined)).toBe('repeat');
  });
});

describe('en adress för den egna kalendern', () => {
  it('öppnas av den som har en plats, och är den personens; en ny tar den gamlas plats', () => {
    given(undefined)
      .when({ do: 'open-subscription', forum: 'lg', hash: 'hash' }, 'member')
      .then([
        {
          type: 'subscription-opened',
          kind: 'subscription',
          id: 'p-lg-a/lg',
          person: 'p-lg-a',
          forum: 'lg',
          hash: 'hash',
        },
      ]);
  });

  it('stängs en gång; den som inte finns är redan stängd', () => {
    const close = (own: Subscription | undefined) =>
      given<Subscription | undefined>(own).when({ do: 'close-subscription', forum: 'lg' }, anAccount('p-a')).decided;
    expect(close({ status: 'open', person: 'p-a', forum: 'lg', hash: 'hash', at: '' })).toMatchObject([
      { type: 'subscription-closed', id: 'p-a/lg' },
    ]);
    expect(close({ status: 'closed', person: 'p-a', forum: 'lg' })).toBe('repeat');
    expect(close(undefined)).toBe('repeat');
  });
});
