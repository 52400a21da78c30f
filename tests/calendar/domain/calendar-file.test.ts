import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarFileEvent, calendarFile } from '../../../bot/calendar/papers/file.ts';
import { clockChanges } from '../../../bot/kernel/days/clock-changes.ts';
import type { MeetingTime } from '../../../bot/kernel/definition.ts';
import { addDays, toInstant } from '../../../bot/kernel/local-time.ts';
import { readOutsideCalendar } from '../../../bot/reading/outside-calendar.ts';

const zone = 'Europe/Stockholm';
const options = {
  name: 'Samarbetskommittén',
  zone,
  now: new Date('2026-01-15T08:30:00.123Z'),
  productId: '-//Samverkan//Kalender//SV',
};
const meeting: CalendarFileEvent = {
  uid: 'meeting-1@samverkan.example',
  sequence: 2,
  title: 'Samarbetskommittén',
  when: { date: '2026-02-16', start: '09:00', end: '11:30' },
  place: 'Stadshuset, rum 4; våning 2',
  description: 'Första raden\nAndra \\ raden',
  url: 'https://samverkan.example/möte?a=1,2;b=3',
  status: 'CONFIRMED',
};

const write = (...events: CalendarFileEvent[]) => calendarFile(events, options);
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

/** What ical.js makes of a file, with the zone as the file describes it. */
function icalTimes(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { startDate, endDate, summary, location, description, uid } = new ICAL.Event(component);
    const instant = (time: InstanceType<typeof ICAL.Time>) => {
      const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
      return new Date(wall - (time.isDate ? 0 : (zones[0]?.utcOffset(time) ?? Number.NaN) * 1000)).toISOString();
    };
    return {
      uid,
      summary,
      location,
      description,
      start: instant(startDate),
      end: instant(endDate),
      allDay: startDate.isDate,
    };
  });
}

function instantOf(date: string, time: string, where = zone): string {
  const found = toInstant(date, time, where);
  return 'instant' in found ? found.instant.toISOString() : 'twice' in found ? found.twice[0].toISOString() : '';
}

function ownTimes(file: string, from: string, to: string) {
  const found = readOutsideCalendar(file, zone, { from, to });
  return 'fault' in found ? [] : found.events;
}

describe('en kalenderfil', () => {
  it('är det som Outlook och andra väntar sig, rad för rad', () => {
    expect(linesOf(write(meeting))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Samverkan//Kalender//SV',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Samarbetskommittén',
      'X-WR-CALNAME:Samarbetskommittén',
      'X-WR-TIMEZONE:Europe/Stockholm',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Stockholm',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:meeting-1@samverkan.example',
      'SEQUENCE:2',
      'DTSTAMP:20260115T083000Z',
      'DTSTART;TZID=Europe/Stockholm:20260216T090000',
      'DTEND;TZID=Europe/Stockholm:20260216T113000',
      'SUMMARY:Samarbetskommittén',
      'LOCATION:Stadshuset\\, rum 4\\; våning 2',
      'DESCRIPTION:Första raden\\nAndra \\\\ raden',
      'URL:https://samverkan.example/möte?a=1,2;b=3',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('har ett möte utan tider på hela dagen, utan tidszon, och ett på tre dagar till och med den sista', () => {
    const file = write(
      { ...meeting, when: { date: '2026-02-28' } },
      { ...meeting, uid: 'b', when: { date: '2026-12-30', endDate: '2027-01-01' } },
    );
    expect(file).not.toContain('VTIMEZONE');
    expect(linesOf(file).filter((line) => /^DT(START|END)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      'DTSTART;VALUE=DATE:20261230',
      'DTEND;VALUE=DATE:20270102',
    ]);
  });

  it('har ett inställt möte som inställt, och det upptar ingen', () => {
    const lines = linesOf(write({ ...meeting, sequence: 3, status: 'CANCELLED' }));
    expect(lines).toEqual(expect.arrayContaining(['SEQUENCE:3', 'STATUS:CANCELLED', 'TRANSP:TRANSPARENT']));
  });

  it('är tom men riktig utan möten', () => {
    expect(readOutsideCalendar(write(), zone, { from: '2026-01-01', to: '2026-12-31' })).toEqual({
      fault: 'no-events',
    });
  });

  it('släpper inte in rader eller styrtecken', () => {
    const bad = 'a\r\nEND:VEVENT\u0000\u001b\u2028\ud800';
    const file = write({
      ...meeting,
      uid: bad,
      title: bad,
      place: bad,
      description: bad,
      url: `https://x.example/${bad} `,
    });
    expect(linesOf(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(file.isWellFormed()).toBe(true);
  });
});

describe('tidszonen', () => {
  const zones = [
    'UTC',
    'Asia/Kathmandu',
    'America/New_York',
    'Europe/London',
    'Europe/Dublin',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
  ];

  it.each(zones)('%s står så att ical.js läser varje månads tider rätt', (where) => {
    const days = Array.from({ length: 36 }, (_, n) => addDays('2023-01-03', n * 30));
    const events = days.map((date, n) => ({
      ...meeting,
      uid: String(n),
      when: { date, start: '12:00', end: '13:00' },
    }));
    const file = calendarFile(events, { ...options, zone: where });
    expect(icalTimes(file).map(({ start }) => start)).toEqual(days.map((date) => instantOf(date, '12:00', where)));
  });

  it('står med en regel där den har en, och med varje ändring där den inte har det', () => {
    const of = (where: string, date: string) =>
      calendarFile([{ ...meeting, when: { date, start: '12:00' } }], { ...options, zone: where });
    expect(of('America/New_York', '2026-05-05')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(of('America/New_York', '2006-05-05')).not.toContain('RRULE');
    expect(of('Africa/Casablanca', '2026-05-05')).not.toContain('RRULE');
    expect(of('UTC', '2026-05-05').match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual(['BEGIN:STANDARD']);
  });

  it('har sina ändringar på minuten', () => {
    expect(clockChanges(zone, 2026, 2026)).toEqual([
      { at: new Date('2026-03-29T01:00:00Z'), before: 60, after: 120 },
      { at: new Date('2026-10-25T01:00:00Z'), before: 120, after: 60 },
    ]);
    expect(clockChanges('Asia/Kathmandu', 2020, 2030)).toEqual([]);
  });
});

describe('det som skrivs kan läsas tillbaka', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 500 }),
    fc
      .array(fc.constantFrom('å', '👩‍👩‍👧', '\n', '\r\n', ',', ';', '\\', '"', ':', ' ', '\\n', 'möte'), {
        maxLength: 200,
      })
      .map((all) => all.join('')),
  );
  const day = fc.oneof(
    fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n)),
    fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-12-31', '2028-02-29'),
  );
  const clock = fc.integer({ min: 0, max: 287 }).map((n) => {
    return `${String(Math.floor(n / 12)).padStart(2, '0')}:${String((n % 12) * 5).padStart(2, '0')}`;
  });
  const when = fc
    .tuple(day, fc.integer({ min: 0, max: 2 }), fc.option(fc.tuple(clock, clock)))
    .map(([date, more, hours]): MeetingTime => {
      const [start, end] = hours ? [...hours].sort() : [];
      return { date, ...(more > 0 && { endDate: addDays(date, more) }), ...(start && end && { start, end }) };
    });
  const exists = ({ date, endDate = date, start = '12:00', end = '12:00' }: MeetingTime) =>
    'instant' in toInstant(date, start, zone) && 'instant' in toInstant(endDate, end, zone);

  it('till samma tider, av ical.js och av vår egen läsare', () => {
    fc.assert(
      fc.property(when.filter(exists), (time) => {
        const file = write({ ...meeting, when: time });
        const { date, endDate = date, start, end } = time;
        const [found] = icalTimes(file);
        const [own] = ownTimes(file, date, endDate);
        // Under a name that nobody knows, the file's own description of the zone has to do.
        expect(ownTimes(file.replaceAll(zone, 'Kansliets tid'), date, endDate)).toEqual([own]);
        if (start === undefined || end === undefined) {
          expect(found).toMatchObject({
            allDay: true,
            start: `${date}T00:00:00.000Z`,
            end: `${addDays(endDate, 1)}T00:00:00.000Z`,
          });
          expect(own).toMatchObject({ allDay: true, start: { date }, end: { date: endDate } });
        } else {
          expect(found).toMatchObject({ allDay: false, start: instantOf(date, start), end: instantOf(endDate, end) });
          expect(own).toMatchObject({ allDay: false, start: { date, time: start }, end: { date: endDate, time: end } });
        }
      }),
    );
  });

  it('till samma texter, med rader på högst 75 byte som aldrig delar ett tecken', () => {
    fc.assert(
      fc.property(text, text, text, (title, place, description) => {
        const file = write({ ...meeting, title, place, description });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(file).toString('utf8')).toBe(file);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [found] = icalTimes(file);
        const plain = (value: string) => value.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(found?.summary).toBe(plain(title));
        expect(found?.location ?? '').toBe(plain(place));
        expect(found?.description ?? '').toBe(plain(description));
      }),
    );
  });
});
