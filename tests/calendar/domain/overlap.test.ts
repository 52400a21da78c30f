import fc from 'fast-check';
import { overlaps } from '../../../bot/calendar/domain/overlap.ts';
import type { MeetingTime } from '../../../bot/kernel/definition.ts';
import { addDays } from '../../../bot/kernel/local-time.ts';

const at = (start?: string, end?: string, date = '2026-02-16'): MeetingTime => ({
  date,
  ...(start && { start }),
  ...(end && { end }),
});
const twoDays: MeetingTime = { date: '2026-02-16', endDate: '2026-02-17', start: '12:00', end: '13:00' };
const outside = (start: string, end: string) => {
  const [startDate = '', startTime] = start.split(' ');
  const [endDate = '', endTime] = end.split(' ');
  return {
    start: { date: startDate, ...(startTime && { time: startTime }) },
    end: { date: endDate, ...(endTime && { time: endTime }) },
  };
};

describe('två möten', () => {
  it.each<[string, MeetingTime, MeetingTime, ReturnType<typeof overlaps>]>([
    ['på samma timme krockar', at('09:00', '11:00'), at('10:00', '12:00'), 'same-time'],
    ['där det ena är inne i det andra krockar', at('09:00', '16:00'), at('10:00', '11:00'), 'same-time'],
    ['efter varandra delar bara dag', at('09:00', '11:00'), at('11:00', '12:00'), 'same-day'],
    ['på förmiddagen och eftermiddagen delar bara dag', at('09:00', '11:00'), at('13:00', '15:00'), 'same-day'],
    ['på olika dagar rör inte varandra', at('09:00', '11:00'), at('09:00', '11:00', '2026-02-17'), null],
    ['varav det ena saknar tid krockar: det kan vara hela dagen', at('09:00', '11:00'), at(), 'same-time'],
    ['utan tider, dagen efter varandra', at(), at(undefined, undefined, '2026-02-17'), null],
    ['varav det ena pågår över natten', twoDays, at('23:00', '23:30'), 'same-time'],
    ['varav det ena pågår till dagen efter', twoDays, at('09:00', '10:00', '2026-02-17'), 'same-time'],
    [
      'varav det ena slutar innan det andra börjar dagen efter',
      twoDays,
      at('13:00', '15:00', '2026-02-17'),
      'same-day',
    ],
    ['varav det ena bara har en början', at('09:00'), at('08:00', '10:00'), 'same-time'],
    ['varav det ena bara har en början när det andra slutar', at('10:00'), at('08:00', '10:00'), 'same-day'],
  ])('%s', (_name, a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });

  it('krockar lika åt båda håll, och alltid med sig själva', () => {
    const time = fc.integer({ min: 0, max: 95 }).map((n) => {
      return `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
    });
    const meeting = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), fc.option(fc.tuple(time, time)))
      .map(([day, more, hours]): MeetingTime => {
        const [start, end] = hours ? [...hours].sort() : [];
        const date = addDays('2026-02-16', day);
        return { ...at(start, end, date), ...(more > 0 && { endDate: addDays(date, more) }) };
      });
    fc.assert(
      fc.property(meeting, meeting, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe('same-time');
      }),
    );
  });
});

describe('ett möte och en annans kalender', () => {
  it.each<[string, ReturnType<typeof outside>, ReturnType<typeof overlaps>]>([
    ['hela dagen', outside('2026-02-16', '2026-02-16'), 'same-time'],
    ['flera hela dagar', outside('2026-02-10', '2026-02-16'), 'same-time'],
    ['hela dagen före', outside('2026-02-15', '2026-02-15'), null],
    ['kvällen före till midnatt', outside('2026-02-15 20:00', '2026-02-16 00:00'), null],
    ['kvällen före till ett på natten', outside('2026-02-15 20:00', '2026-02-16 01:00'), 'same-day'],
    ['utan längd, mitt i', outside('2026-02-16 10:00', '2026-02-16 10:00'), 'same-time'],
    ['utan längd, när mötet slutar', outside('2026-02-16 11:00', '2026-02-16 11:00'), 'same-day'],
  ])('%s', (_name, event, expected) => {
    expect(overlaps(at('09:00', '11:00'), event)).toBe(expected);
  });
});
