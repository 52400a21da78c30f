import fc from 'fast-check';
import { readOutsideCalendar } from '../../../bot/reading/outside-calendar.ts';
import { ics, read, STOCKHOLM, vevent, YEAR_2026 } from '../../support/ics.ts';

const meeting = vevent('DTSTART:20260615T090000', 'SUMMARY:Möte');
const repeated = (rule: string, start = '20200101T000000') => vevent(`DTSTART:${start}`, `RRULE:${rule}`);
const zone = (rule: string) =>
  [
    'BEGIN:VTIMEZONE',
    'TZID:X',
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    `RRULE:${rule}`,
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
const threeADay = 'FREQ=DAILY;BYHOUR=8,12,16';
const everything = [
  `BYSECOND=${Array.from({ length: 60 }, (_, n) => n).join()}`,
  `BYMINUTE=${Array.from({ length: 60 }, (_, n) => n).join()}`,
  `BYHOUR=${Array.from({ length: 24 }, (_, n) => n).join()}`,
].join(';');
const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].flatMap((day) =>
  Array.from({ length: 53 }, (_, n) => `${n + 1}${day}`),
);

/** A file that is made to take time ends by its count of steps; that it ends at all is what the tests below see. */
jest.setTimeout(180_000);

describe('en fil som är gjord för att ta tid', () => {
  it.each([
    ['varje sekund', 'FREQ=SECONDLY'],
    ['varje sekund med alla listor', `FREQ=SECONDLY;${everything}`],
    ['varje år, varje sekund', `FREQ=YEARLY;COUNT=1000000000;${everything}`],
    ['varje sekund, på en dag som inte finns', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'],
    ['varje timme, på en dag som inte finns', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30'],
    ['varje dag, på en dag som inte finns', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['varje vecka, på en månad utan slut', 'FREQ=WEEKLY;BYMONTH=2;BYWEEKNO=50'],
    ['en femte måndag vart 400:e år', 'FREQ=MONTHLY;INTERVAL=4800;BYDAY=5MO;BYMONTH=2'],
    ['ett väldigt intervall', 'FREQ=SECONDLY;INTERVAL=999999999999999999'],
    ['ett stort intervall', 'FREQ=WEEKLY;INTERVAL=20000'],
    [
      'alla veckodagar som finns',
      `FREQ=YEARLY;BYDAY=${everyDay};BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=31,30,29`,
    ],
    ['en position som inte finns', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=99'],
    ['en position som inte finns på året', 'FREQ=YEARLY;BYDAY=MO;BYSETPOS=366'],
    ['ett oändligt antal', 'FREQ=DAILY;COUNT=99999999999999999999'],
  ])('%s: det andra mötet kommer med', (_name, rule) => {
    const found = read(ics(repeated(rule), repeated(rule, '00010101T000000'), meeting));
    expect(found.events.map(({ title }) => title)).toContain('Möte');
    expect(read(ics(zone(rule), vevent('DTSTART;TZID=X:20260615T090000'))).events).toHaveLength(1);
  });

  it('tar slut också när den har tusen sådana möten, och säger det', () => {
    const bombs = Array.from({ length: 1000 }, () =>
      repeated('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=99;COUNT=9999'),
    );
    const found = read(ics(meeting, ...bombs));
    expect(found.events[0]).toBeDefined();
    // The first few are looked through to their end, where nothing is found.
    expect(found.dropped.cut).toBeGreaterThanOrEqual(950);
  });

  it('tar slut också när den har tvåhundra serier som räknas från länge sedan, och säger det', () => {
    const series = Array.from({ length: 200 }, () => repeated('FREQ=WEEKLY;COUNT=540', '20160104T090000'));
    const found = read(ics(meeting, ...series));
    expect(found.events.some(({ title }) => title === 'Möte')).toBe(true);
    expect(found.dropped.cut).toBeGreaterThan(170);
    expect(found.dropped.cut).toBeLessThan(195);
  });

  it('med mer än 2 000 gånger kapas, och ett enda möte får inte tränga ut de andra', () => {
    const found = read(ics(repeated(threeADay), repeated('FREQ=DAILY'), repeated(threeADay), repeated(threeADay)));
    expect(found.events).toHaveLength(2000);
    expect(found.dropped.cut).toBe(3);
    expect(read(ics(repeated(threeADay))).events.length).toBeLessThan(1000);
  });

  it.each<[string, () => string]>([
    [
      'tiotusen möten i varandra',
      () => ics(...Array(10_000).fill('BEGIN:VEVENT'), ...Array(10_000).fill('END:VEVENT'), meeting),
    ],
    [
      'hundratusen delar i varandra',
      () => ics(vevent('BEGIN:X\n'.repeat(100_000), 'END:X\n'.repeat(100_000)), meeting),
    ],
    [
      'en rad på en megabyte',
      () => ics(vevent('DTSTART:20260615T090000', `DESCRIPTION:${'x'.repeat(1_000_000)}`), meeting),
    ],
    [
      'en titel på en megabyte',
      () => ics(vevent('DTSTART:20260615T090000', `SUMMARY:${'x'.repeat(1_000_000)}`), meeting),
    ],
    ['en miljon parametrar', () => ics(vevent(`DTSTART${';a=b'.repeat(1_000_000)}:20260615T090000`), meeting)],
    [
      'en miljon undantag',
      () => ics(vevent('DTSTART:20260615T090000', `EXDATE:${'20260101T000000,'.repeat(250_000)}`), meeting),
    ],
    [
      'många rader undantag',
      () => ics(vevent('DTSTART:20260615T090000', 'EXDATE:20260101T000000Z\n'.repeat(200_000)), meeting),
    ],
    ['en rad av citattecken', () => ics(vevent(`DTSTART;X=${'"'.repeat(1_000_000)}:20260615T090000`), meeting)],
    ['hundratusen möten', () => ics(meeting, ...Array(100_000).fill('BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT'))],
    [
      'många zoner',
      () =>
        ics(
          meeting,
          ...Array.from(
            { length: 4000 },
            (_, n) =>
              `${zone('FREQ=YEARLY').replace('TZID:X', `TZID:X${n}`)}\r\n${vevent(`DTSTART;TZID=X${n}:20260615T090000`)}`,
          ),
        ),
    ],
    ['fem megabyte radbrytningar', () => `BEGIN:VCALENDAR\n${meeting}\n${'\n '.repeat(2_000_000)}`],
  ])('%s: det riktiga mötet kommer med', (_name, make) => {
    const source = make();
    const found = readOutsideCalendar(source, STOCKHOLM, YEAR_2026);
    expect(found).toMatchObject({ events: expect.arrayContaining([expect.objectContaining({ title: 'Möte' })]) });
  });
});

describe('vad som helst', () => {
  const sample = ics(
    'X-WR-CALNAME:Nämnden',
    zone('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    vevent(
      'UID:a',
      'DTSTART;TZID=X:20260115T100000',
      'DTEND;TZID=X:20260115T120000',
      'RRULE:FREQ=MONTHLY;BYDAY=3TH;UNTIL=20261231T000000Z',
      'EXDATE;TZID=X:20260219T100000',
    ),
    vevent('UID:a', 'RECURRENCE-ID;TZID=X:20260319T100000', 'DTSTART;TZID=X:20260320T100000', 'SUMMARY:Flyttat'),
    vevent('UID:b', 'DTSTART;VALUE=DATE:20260615', 'DURATION:P2D', 'RDATE;VALUE=DATE:20260701', 'CLASS:PRIVATE'),
  );
  const words = fc.constantFrom(
    ...'BEGIN:VEVENT|END:VEVENT|BEGIN:VCALENDAR|END:VCALENDAR|BEGIN:VTIMEZONE|RRULE:FREQ=|DAILY|SECONDLY|YEARLY|;COUNT=|;INTERVAL=|;UNTIL=|;BYDAY=|;BYMONTHDAY=|;BYSETPOS=|;BYWEEKNO=|-1|99|366|MO|SU|DTSTART|DTEND|DURATION:|P|PT|RDATE|EXDATE|;TZID=|;VALUE=DATE|:|;|=|,|"|\\|\r\n|\n |20260229|00000000T000000|99991231T235960Z|Europe/Stockholm|-'.split(
      '|',
    ),
  );
  const ends = (source: string | Uint8Array) => {
    const found = readOutsideCalendar(source, STOCKHOLM, YEAR_2026);
    if ('fault' in found) return;
    expect(found.events.length).toBeLessThanOrEqual(2000);
    for (const { start, end, title } of found.events) {
      expect(`${start.date}T${start.time ?? ''}` <= `${end.date}T${end.time ?? ''}`).toBe(true);
      expect([start.date, end.date].every((date) => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
      expect(title).not.toMatch(/\p{Cc}/u);
    }
  };

  it('slumpade byte läses till ett slut och kastar inget', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), ends), { numRuns: 300 });
  });

  it('en riktig fil med byte utbytta läses till ett slut och kastar inget', () => {
    const edits = fc.array(fc.tuple(fc.nat(sample.length), fc.nat(20), fc.string({ maxLength: 12, unit: 'binary' })), {
      minLength: 1,
      maxLength: 8,
    });
    const edited = edits.map((all) =>
      all.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), sample),
    );
    fc.assert(fc.property(edited, ends), { numRuns: 200 });
  });

  it('ord ur formatet i vilken ordning som helst läses till ett slut och kastar inget', () => {
    const salad = fc.array(words, { maxLength: 60 }).map((all) => all.join(''));
    const inEvent = salad.map((text) => ics(vevent('DTSTART:20200101T090000', text)));
    fc.assert(fc.property(fc.oneof(salad, inEvent), ends), { numRuns: 600 });
  });

  it('regler av alla slag läses till ett slut och kastar inget', () => {
    const number = (min: number, max: number) =>
      fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 4 }).map(String);
    const weekday = fc
      .tuple(fc.constantFrom('', '1', '-1', '5', '53'), fc.constantFrom('MO', 'WE', 'SU'))
      .map((two) => two.join(''));
    const parts = fc.record(
      {
        INTERVAL: number(0, 30_000),
        COUNT: number(0, 5000),
        BYSECOND: number(0, 60),
        BYMINUTE: number(0, 59),
        BYHOUR: number(0, 23),
        BYDAY: fc.array(weekday, { minLength: 1, maxLength: 4 }).map(String),
        BYMONTHDAY: number(-31, 31),
        BYYEARDAY: number(-366, 366),
        BYWEEKNO: number(-53, 53),
        BYMONTH: number(1, 12),
        BYSETPOS: number(-366, 366),
        WKST: fc.constantFrom('MO', 'SU'),
      },
      { requiredKeys: [] },
    );
    const rule = fc
      .tuple(fc.constantFrom('SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), parts)
      .map(([freq, more]) =>
        [`FREQ=${freq}`, ...Object.entries(more).map(([name, value]) => `${name}=${value}`)].join(';'),
      );
    fc.assert(
      fc.property(rule, (one) => ends(ics(repeated(one)))),
      { numRuns: 300 },
    );
  });
});
