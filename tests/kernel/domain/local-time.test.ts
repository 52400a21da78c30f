import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  endOfDay,
  isLocalDate,
  isTimeZone,
  localDate,
  localTime,
  startOfDay,
  toInstant,
  weekday,
  weekOf,
} from '../../../bot/kernel/local-time.ts';

const zone = 'Europe/Stockholm';
const hour = 60 * 60 * 1000;

describe('a local wall time and its instant', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(toInstant('2024-02-16', '09:00', zone)).toEqual({ instant: new Date('2024-02-16T08:00:00Z') });
    expect(toInstant('2024-06-14', '09:00', zone)).toEqual({ instant: new Date('2024-06-14T07:00:00Z') });
  });

  it('does not exist in the hour the clocks skip in March', () => {
    expect(toInstant('2026-03-29', '02:00', zone)).toEqual({ missing: true });
    expect(toInstant('2026-03-29', '02:30', zone)).toEqual({ missing: true });
    expect(toInstant('2026-03-29', '02:59', zone)).toEqual({ missing: true });
  });

  it('exists twice in the hour the clocks pass two times in October', () => {
    const both = [new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z')];
    expect(toInstant('2026-10-25', '02:30', zone)).toEqual({ twice: both });
  });

  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['2026-10-25', '13:00', '2026-10-25T12:00:00Z'],
  ])('is plain at other times on those days: %s %s', (date, time, instant) => {
    expect(toInstant(date, time, zone)).toEqual({ instant: new Date(instant) });
  });

  it('follows a zone that moves its clocks by half an hour', () => {
    expect(toInstant('2026-10-04', '02:15', 'Australia/Lord_Howe')).toEqual({ missing: true });
    expect(toInstant('2026-10-04', '02:30', 'Australia/Lord_Howe')).toEqual({
      instant: new Date('2026-10-03T15:30:00Z'),
    });
  });

  it('does not exist on a whole day that a zone skipped', () => {
    expect(toInstant('2011-12-30', '12:00', 'Pacific/Apia')).toEqual({ missing: true });
  });

  it('refuses what is no date or no time', () => {
    expect(() => toInstant('2023-02-29', '09:00', zone)).toThrow(RangeError);
    expect(() => toInstant('2024-02-29', '25:00', zone)).toThrow(RangeError);
  });

  it('comes back as the same date and time, whatever the instant', () => {
    const zones = fc.constantFrom(zone, 'UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia');
    const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, zones, (time, where) => {
        const instant = new Date(Math.floor(time.getTime() / 60_000) * 60_000);
        const back = toInstant(localDate(instant, where), localTime(instant, where), where);
        const instants = 'instant' in back ? [back.instant] : 'twice' in back ? back.twice : [];
        expect(instants).toContainEqual(instant);
      }),
    );
  });
});

describe('a local date', () => {
  it('is the next one in Stockholm while it is still evening in London', () => {
    expect(localDate(new Date('2024-02-15T23:30:00Z'), zone)).toBe('2024-02-16');
    expect(localTime(new Date('2024-02-15T23:30:00Z'), zone)).toBe('00:30');
    expect(localDate(new Date('2024-02-15T23:30:00Z'), 'Europe/London')).toBe('2024-02-15');
  });

  it('starts at midnight and ends with its last millisecond', () => {
    expect(startOfDay('2024-02-16', zone)).toEqual(new Date('2024-02-15T23:00:00Z'));
    expect(endOfDay('2024-02-16', zone)).toEqual(new Date('2024-02-16T22:59:59.999Z'));
  });

  it('has 23 hours in March and 25 in October, when the clocks change', () => {
    const length = (date: string) => (endOfDay(date, zone).getTime() + 1 - startOfDay(date, zone).getTime()) / hour;
    expect([length('2026-03-28'), length('2026-03-29'), length('2026-10-25')]).toEqual([24, 23, 25]);
  });

  it('starts later than midnight where the clocks skip midnight', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toEqual(new Date('2018-11-04T03:00:00Z'));
    expect(localTime(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('01:00');
  });

  it('can be counted on across months, leap days and changes of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2024-02-16', '2024-03-01')).toBe(14);
    expect(daysBetween('2024-03-01', '2024-02-16')).toBe(-14);
  });

  it('has a weekday from 1, Monday, to 7, Sunday', () => {
    expect(weekday('2024-01-16')).toBe(2);
    expect(weekday('2024-02-16')).toBe(5);
    expect(weekday('2024-08-29')).toBe(4);
    expect(weekday('2026-03-29')).toBe(7);
  });

  it('is a day of the calendar', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', 'i morgon'].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a time zone', () => {
  it('is an area and a place, never an offset', () => {
    expect(['Europe/Stockholm', 'Europe/Helsinki', 'UTC'].map(isTimeZone)).toEqual([true, true, true]);
    expect(['Europe/Stokholm', '+01:00', 'CET', '', 'svensk tid'].map(isTimeZone)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the week of a date', () => {
  it.each([
    ['2024-03-22', 12],
    ['2024-12-30', 1],
    ['2027-01-01', 53],
    ['2026-01-01', 1],
    ['2024-01-07', 1],
    ['2024-01-08', 2],
  ])('%s is in week %i', (date, week) => expect(weekOf(date)).toBe(week));
});
