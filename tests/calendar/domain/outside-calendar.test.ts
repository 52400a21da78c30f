import { readOutsideCalendar } from '../../../bot/reading/outside-calendar.ts';
import { ics, occurrences, read, STOCKHOLM, vevent, YEAR_2026 } from '../../support/ics.ts';

const one = (...lines: string[]) => occurrences(ics(vevent('UID:1', 'SUMMARY:Möte', ...lines)));

describe('ett möte i en annans kalender', () => {
  it.each([
    ['i UTC, på sommaren', ['DTSTART:20260615T070000Z', 'DTEND:20260615T090000Z'], '2026-06-15 09:00 – 11:00 Möte'],
    ['i UTC, på vintern', ['DTSTART:20260115T080000Z', 'DTEND:20260115T100000Z'], '2026-01-15 09:00 – 11:00 Möte'],
    ['utan zon', ['DTSTART:20260615T090000', 'DTEND:20260615T110000'], '2026-06-15 09:00 – 11:00 Möte'],
    ['utan sekunder', ['DTSTART:20260615T0900', 'DTEND:20260615T1100'], '2026-06-15 09:00 – 11:00 Möte'],
    [
      'i Helsingfors',
      ['DTSTART;TZID=Europe/Helsinki:20260615T100000', 'DURATION:PT1H30M'],
      '2026-06-15 09:00 – 10:30 Möte',
    ],
    [
      'med två zoner',
      ['DTSTART;TZID=Europe/London:20260615T080000', 'DTEND;TZID=Europe/Helsinki:20260615T120000'],
      '2026-06-15 09:00 – 11:00 Möte',
    ],
    ['utan slut', ['DTSTART:20260615T090000'], '2026-06-15 09:00 – 09:00 Möte'],
    [
      'som slutar innan det börjar',
      ['DTSTART:20260615T090000', 'DTEND:20260615T080000'],
      '2026-06-15 09:00 – 09:00 Möte',
    ],
    ['över midnatt', ['DTSTART:20260615T220000', 'DTEND:20260616T000000'], '2026-06-15 22:00 – 2026-06-16 00:00 Möte'],
    ['på hela dagen', ['DTSTART;VALUE=DATE:20260615', 'DTEND;VALUE=DATE:20260616'], '2026-06-15 –  Möte'],
    ['på hela dagen, utan slut', ['DTSTART;VALUE=DATE:20260615'], '2026-06-15 –  Möte'],
    ['på hela dagen, utan VALUE', ['DTSTART:20260615', 'DTEND:20260616'], '2026-06-15 –  Möte'],
    [
      'på hela dagen, med slutet på samma dag',
      ['DTSTART;VALUE=DATE:20260615', 'DTEND;VALUE=DATE:20260615'],
      '2026-06-15 –  Möte',
    ],
    ['på tre dagar', ['DTSTART;VALUE=DATE:20260615', 'DTEND;VALUE=DATE:20260618'], '2026-06-15 – 2026-06-17 Möte'],
    ['på tre dagar, med längd', ['DTSTART;VALUE=DATE:20260615', 'DURATION:P3D'], '2026-06-15 – 2026-06-17 Möte'],
    [
      'på två dagar med tider',
      ['DTSTART:20260615T120000', 'DTEND:20260616T130000'],
      '2026-06-15 12:00 – 2026-06-16 13:00 Möte',
    ],
    [
      'på hela dagen i Helsingfors, som Outlook skriver det',
      [
        'DTSTART;TZID=FLE Standard Time:20260615T000000',
        'DTEND;TZID=FLE Standard Time:20260616T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ],
      '2026-06-15 –  Möte',
    ],
    [
      'som började för länge sedan',
      ['DTSTART;VALUE=DATE:20000101', 'DTEND;VALUE=DATE:20990101'],
      '2000-01-01 – 2098-12-31 Möte',
    ],
    ['när klockan ställs fram', ['DTSTART:20260329T013000', 'DURATION:PT1H'], '2026-03-29 01:30 – 03:30 Möte'],
    ['på en tid som inte finns', ['DTSTART:20260329T023000', 'DURATION:PT1H'], '2026-03-29 03:30 – 04:30 Möte'],
    [
      'över dygnet när klockan ställs fram',
      ['DTSTART:20260328T120000', 'DURATION:P1D'],
      '2026-03-28 12:00 – 2026-03-29 12:00 Möte',
    ],
    ['på en tid som kommer två gånger', ['DTSTART:20261025T023000', 'DURATION:PT2H'], '2026-10-25 02:30 – 03:30 Möte'],
  ])('%s', (_name, lines, expected) => {
    expect(one(...lines)).toEqual([expected]);
  });

  it('utanför fönstret är inte med, och räknas inte', () => {
    const found = read(
      ics(vevent('DTSTART:20251231T220000', 'DTEND:20260101T000000'), vevent('DTSTART:20270101T000000')),
    );
    expect(found).toMatchObject({ events: [], dropped: { cancelled: 0, unreadable: 0, cut: 0 } });
  });

  it('i fönstrets kanter är med', () => {
    expect(one('DTSTART:20251231T230000Z')).toEqual(['2026-01-01 00:00 – 00:00 Möte']);
    expect(one('DTSTART:20261231T223000Z')).toEqual(['2026-12-31 23:30 – 23:30 Möte']);
    expect(one('DTSTART:20251231T220000', 'DURATION:PT3H')).toEqual(['2025-12-31 22:00 – 2026-01-01 01:00 Möte']);
  });

  it('som är inställt är inte med, men räknas', () => {
    const found = read(ics(vevent('DTSTART:20260615T090000', 'STATUS:CANCELLED')));
    expect([found.events, found.dropped.cancelled]).toEqual([[], 1]);
  });

  it('som inte upptar någon är med och sägs vara fritt', () => {
    const found = read(ics(vevent('DTSTART:20260615T090000', 'TRANSP:TRANSPARENT'), vevent('DTSTART:20260616T090000')));
    expect(found.events.map(({ free }) => free)).toEqual([true, undefined]);
  });

  it.each(['PRIVATE', 'CONFIDENTIAL', 'private'])('som är %s har ingen titel', (value) => {
    const [event] = read(ics(vevent('DTSTART:20260615T090000', 'SUMMARY:Läkarbesök', `CLASS:${value}`))).events;
    expect(event).toMatchObject({ title: '', private: true });
  });

  it('utan början räknas som oläsligt, och de andra läses ändå', () => {
    const bad = [vevent('SUMMARY:A'), vevent('DTSTART:20261399T990000'), vevent('DTSTART:20260230T090000')];
    const found = read(ics(...bad, vevent('SUMMARY:D', 'en rad utan kolon', 'DTSTART:20260615T090000')));
    expect([found.events.length, found.dropped.unreadable]).toEqual([1, 3]);
  });
});

describe('ett möte som återkommer', () => {
  it.each([
    ['varje vecka till och med', 'FREQ=WEEKLY;UNTIL=20260202T080000Z', ['01-19', '01-26', '02-02']],
    ['varje vecka till strax före', 'FREQ=WEEKLY;UNTIL=20260202T075959Z', ['01-19', '01-26']],
    ['till en dag', 'FREQ=WEEKLY;UNTIL=20260202', ['01-19', '01-26', '02-02']],
    ['tre gånger', 'FREQ=WEEKLY;COUNT=3', ['01-19', '01-26', '02-02']],
    ['varannan vecka, två dagar', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4', ['01-19', '01-22', '02-02', '02-05']],
    ['tredje måndagen i månaden', 'FREQ=MONTHLY;BYDAY=3MO;COUNT=3', ['01-19', '02-16', '03-16']],
    ['sista måndagen', 'FREQ=MONTHLY;BYDAY=-1MO;COUNT=3', ['01-19', '01-26', '02-23']],
    ['sista vardagen', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['01-19', '01-30']],
    ['i mars och januari', 'FREQ=YEARLY;BYMONTH=3,1;BYMONTHDAY=19', ['01-19', '03-19']],
    ['med ett intervall på noll', 'FREQ=DAILY;INTERVAL=0;COUNT=2', ['01-19', '01-20']],
  ])('%s', (_name, rule, days) => {
    const found = one('DTSTART;TZID=Europe/Stockholm:20260119T090000', 'DURATION:PT1H', `RRULE:${rule}`);
    // A start that is not of the rule counts as the first occurrence, as in Outlook and Google.
    expect([...new Set(found)].map((line) => line.slice(5, 10))).toEqual(expect.arrayContaining(days));
    expect(found.every((line) => line.endsWith('09:00 – 10:00 Möte'))).toBe(true);
  });

  it('varje dag sedan 1998, utan slut, håller sin tid när klockan ställs om', () => {
    const found = one('DTSTART;TZID=Europe/Stockholm:19980101T080000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    expect(found).toHaveLength(365);
    expect(new Set(found.map((line) => line.slice(11)))).toEqual(new Set(['08:00 – 09:00 Möte']));
  });

  it('i UTC flyttar sig en timme när klockan ställs om', () => {
    const found = one('DTSTART:20260322T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(found).toEqual(['2026-03-22 09:00 – 09:00 Möte', '2026-03-29 10:00 – 10:00 Möte']);
  });

  it('varje vecka i en annan zon följer den zonens klocka', () => {
    const found = one('DTSTART;TZID=America/New_York:20260301T090000', 'RRULE:FREQ=WEEKLY;COUNT=5');
    expect(found.map((line) => line.slice(5, 16))).toEqual([
      '03-01 15:00',
      '03-08 14:00',
      '03-15 14:00',
      '03-22 14:00',
      '03-29 15:00',
    ]);
  });

  it('den 31 hoppar över de kortare månaderna, och skottdagen kommer vart fjärde år', () => {
    expect(one('DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY').map((line) => line.slice(5, 10))).toEqual([
      '01-31',
      '03-31',
      '05-31',
      '07-31',
      '08-31',
      '10-31',
      '12-31',
    ]);
    const leap = ics(vevent('DTSTART;VALUE=DATE:20040229', 'RRULE:FREQ=YEARLY'));
    expect(occurrences(leap, { from: '2025-01-01', to: '2032-12-31' })).toEqual(['2028-02-29 –', '2032-02-29 –']);
  });

  it('med dagar till och dagar bort', () => {
    const found = one(
      'DTSTART;TZID=Europe/Stockholm:20260105T090000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'RDATE;TZID=Europe/Stockholm:20260107T100000,20260108T100000',
      'RDATE;VALUE=PERIOD:20260109T090000Z/PT3H',
      'EXDATE:20260112T080000Z',
      'EXDATE;VALUE=DATE:20260119',
      'EXDATE;TZID=Europe/Stockholm:20260108T100000',
    );
    expect(found.map((line) => line.slice(5, 16))).toEqual([
      '01-05 09:00',
      '01-07 10:00',
      '01-09 10:00',
      '01-26 09:00',
    ]);
  });

  it('på hela dagar, där undantaget står med klockslag', () => {
    const found = one('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260106T000000');
    expect(found).toEqual(['2026-01-05 –  Möte', '2026-01-07 –  Möte']);
  });

  it('där en gång är flyttad, en inställd och en flyttad hit från ett annat år', () => {
    const series = [
      'UID:a',
      'SUMMARY:Möte',
      'DTSTART;TZID=Europe/Stockholm:20260105T090000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
    ];
    const moved = [
      'UID:a',
      'SUMMARY:Flyttat',
      'RECURRENCE-ID:20260112T080000Z',
      'DTSTART;TZID=Europe/Stockholm:20260113T130000',
    ];
    const gone = [
      'UID:a',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20260119T090000',
      'DTSTART;TZID=Europe/Stockholm:20260119T090000',
      'STATUS:CANCELLED',
    ];
    const alone = ['UID:b', 'SUMMARY:Hit', 'RECURRENCE-ID:20251201T080000Z', 'DTSTART:20260120T080000Z'];
    const found = read(ics(vevent(...moved), vevent(...series), vevent(...gone), vevent(...alone)));
    expect(found.events.map(({ start, title }) => `${start.date.slice(5)} ${start.time} ${title}`)).toEqual([
      '01-05 09:00 Möte',
      '01-13 13:00 Flyttat',
      '01-20 09:00 Hit',
      '01-26 09:00 Möte',
    ]);
    expect(found.dropped.cancelled).toBe(1);
  });

  it('efter en regel som inte går att läsa: den första gången är med, och det sägs', () => {
    const found = read(ics(vevent('DTSTART:20260105T090000', 'RRULE:FREQ=FORTNIGHTLY')));
    expect([found.events.length, found.dropped.cut]).toEqual([1, 1]);
  });
});

const customZone = (tzid: string, ...more: string[]) =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    'DTSTART:16011028T030000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010325T020000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0300',
    'END:DAYLIGHT',
    ...more,
    'END:VTIMEZONE',
  ].join('\r\n');

describe('en tidszon', () => {
  const inZone = (tzid: string, ...zones: string[]) =>
    read(ics(...zones, ...['20260115T100000', '20260615T100000'].map((at) => vevent(`DTSTART;TZID=${tzid}:${at}`))));
  const times = (found: ReturnType<typeof read>) => found.events.map(({ start }) => start.time);

  it.each([
    ['Windows namn, utan beskrivning', 'W. Europe Standard Time', ['10:00', '10:00']],
    ['Windows namn, inom citattecken', '"FLE Standard Time"', ['09:00', '09:00']],
    ['Outlooks långa namn', '"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"', ['10:00', '10:00']],
    ['ett namn som slutar på platsen', '/freeassociation.sourceforge.net/Europe/London', ['11:00', '11:00']],
    ['UTC', 'UTC', ['11:00', '12:00']],
    ['Microsofts UTC', '"tzone://Microsoft/Utc"', ['11:00', '12:00']],
  ])('%s', (_name, tzid, expected) => {
    const found = inZone(tzid);
    expect([times(found), found.assumedZone]).toEqual([expected, 0]);
  });

  it('med ett påhittat namn och en beskrivning i filen följer beskrivningen', () => {
    const found = inZone('Kansliets tid', customZone('Kansliets tid'));
    expect([times(found), found.assumedZone]).toEqual([['09:00', '09:00'], 0]);
  });

  it('med ett påhittat namn utan beskrivning läses som vår egen, och det räknas', () => {
    const found = inZone('Kansliets tid');
    expect([times(found), found.assumedZone]).toEqual([['10:00', '10:00'], 2]);
  });

  it('vars beskrivning är trasig, eller en bomb, läses som vår egen', () => {
    const bomb = [
      'BEGIN:VTIMEZONE',
      'TZID:X',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'RRULE:FREQ=SECONDLY',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(inZone('Y', 'BEGIN:VTIMEZONE', 'TZID:Y', 'END:VTIMEZONE').assumedZone).toBe(2);
    expect(() => inZone('X', ...bomb)).not.toThrow();
  });

  it('i filen räknar tider som inte finns från tiden före, och tar den första av två', () => {
    const found = read(
      ics(
        customZone('K'),
        ...['20260329T015959', '20260329T023000', '20260329T030000', '20261025T023000', '20261025T030000'].map((at) =>
          vevent(`DTSTART;TZID=K:${at}`),
        ),
      ),
    );
    expect(times(found)).toEqual(['00:59', '01:00', '01:30', '01:30', '02:00']);
  });
});

describe('filen', () => {
  const titles = (source: string | Uint8Array) => read(source).events.map(({ title }) => title);
  const meeting = ics(vevent('DTSTART:20260615T090000', 'SUMMARY:Kommunstyrelsens möte på Åsö'));

  it('läses med båda sorternas radslut, BOM och gamla kodningar', () => {
    const latin1 = Uint8Array.from(Buffer.from(meeting, 'latin1'));
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(meeting, 'utf16le')]);
    const all = [meeting, meeting.replaceAll('\r\n', '\n'), meeting.replaceAll('\r\n', '\r'), `\uFEFF${meeting}`];
    for (const source of [...all, Buffer.from(`\uFEFF${meeting}`), latin1, utf16]) {
      expect(titles(source)).toEqual(['Kommunstyrelsens möte på Åsö']);
    }
  });

  it('som blev läst som fel kodning på vägen rättas', () => {
    const wrong = new TextDecoder('windows-1252').decode(Buffer.from(meeting));
    expect(wrong).toContain('mÃ¶te');
    expect(titles(wrong)).toEqual(['Kommunstyrelsens möte på Åsö']);
    expect(titles(meeting.replace('Åsö', 'Café São Â'))).toEqual(['Kommunstyrelsens möte på Café São Â']);
  });

  it('får vara vikt, också mitt i ett tecken', () => {
    const [head = '', tail = ''] = [meeting.slice(0, meeting.indexOf('öte')), meeting.slice(meeting.indexOf('öte'))];
    const bytes = Buffer.from(tail);
    const folded = Buffer.concat([Buffer.from(head), bytes.subarray(0, 1), Buffer.from('\r\n '), bytes.subarray(1)]);
    expect(titles(folded)).toEqual(['Kommunstyrelsens möte på Åsö']);
    expect(titles(meeting.replace('styrelsens', 'styr\r\n\tel\r\n sens'))).toEqual(['Kommunstyrelsens möte på Åsö']);
  });

  it('har titlar på en rad, högst 200 tecken, utan styrtecken', () => {
    const long = `SUMMARY:Ett\\nlångt\\, möte\u0007\u202E ${'å'.repeat(500)}`;
    const [title = ''] = titles(ics(vevent('DTSTART:20260615T090000', long)));
    expect(title).toMatch(/^Ett långt, möte å+$/);
    expect(title).toHaveLength(200);
  });

  it('har ett namn', () => {
    expect(read(ics('X-WR-CALNAME:Nämnden\\, 2026', meeting)).name).toBe('Nämnden, 2026');
    expect(read(meeting)).not.toHaveProperty('name');
  });

  it('läser inte larm och uppgifter som möten', () => {
    const alarm = ['BEGIN:VALARM', 'DTSTART:20260101T000000', 'SUMMARY:Larm', 'END:VALARM'];
    const todo = ['BEGIN:VTODO', 'DTSTART:20260101T000000', 'SUMMARY:Uppgift', 'END:VTODO'];
    expect(titles(ics(...todo, vevent(...alarm, 'DTSTART:20260615T090000', 'SUMMARY:Möte')))).toEqual(['Möte']);
  });

  it.each([
    ['tom', '', 'not-a-calendar'],
    ['en bild', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-calendar'],
    ['en sida', '<!doctype html><title>Logga in</title>', 'not-a-calendar'],
    ['utan möten', ics(), 'no-events'],
    ['avbruten i det enda mötet', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026', 'unreadable'],
    ['utan ett enda läsligt möte', ics(vevent('SUMMARY:X')), 'unreadable'],
    ['för stor', 'x'.repeat(5 * 1024 * 1024 + 1), 'too-big'],
    ['för stor räknat i byte', 'å'.repeat(3 * 1024 * 1024), 'too-big'],
  ])('%s', (_name, source, fault) => {
    expect(readOutsideCalendar(source, STOCKHOLM, YEAR_2026)).toEqual({ fault });
  });
});
