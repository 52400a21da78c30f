import { readOutsideCalendar } from '../../../bot/reading/outside-calendar.ts';
import { ics, occurrences, read, vevent } from '../../support/ics.ts';

const IN_2024 = { from: '2023-01-01', to: '2025-12-31' };
const starts = (...events: string[]) => occurrences(ics(...events), IN_2024).map((line) => line.slice(0, 16).trim());
const hour = (start: string, ...more: string[]) =>
  vevent(`DTSTART;TZID=Europe/Stockholm:${start}`, 'DURATION:PT1H', ...more);

describe('BYSETPOS', () => {
  it.each([
    [
      'den sista av den 28, 29 och 30',
      '20240130T090000',
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;COUNT=4',
      ['2024-01-30', '2024-02-29', '2024-03-30', '2024-04-30'],
    ],
    [
      'veckans första av tre dagar',
      '20240108T090000',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1;COUNT=4',
      ['2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29'],
    ],
    [
      'den andra torsdagen av tre månaders, en gång om året',
      '20230112T090000',
      'FREQ=YEARLY;BYDAY=TH;BYMONTH=1,6,11;BYSETPOS=2;UNTIL=20251231T230000Z',
      ['2023-01-12', '2024-01-11', '2025-01-09'],
    ],
    [
      'årets första och sista måndag',
      '20240101T110000',
      'FREQ=YEARLY;BYDAY=MO;BYSETPOS=1,-1;COUNT=4',
      ['2024-01-01', '2024-12-30', '2025-01-06', '2025-12-29'],
    ],
  ])('%s', (_name, start, rule, days) => {
    expect(starts(hour(start, `RRULE:${rule}`)).map((at) => at.slice(0, 10))).toEqual(days);
  });
});

describe('en gång i serien som ersätts', () => {
  const series = hour('20240603T090000', 'UID:a', 'RRULE:FREQ=WEEKLY;COUNT=4');

  it('och bär seriens regel ersätter bara den gången', () => {
    const moved = hour(
      '20240611T130000',
      'UID:a',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20240610T090000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
    );
    expect(starts(series, moved)).toEqual([
      '2024-06-03 09:00',
      '2024-06-11 13:00',
      '2024-06-17 09:00',
      '2024-06-24 09:00',
    ]);
  });

  it.each([
    ['i seriens zon', ';TZID=Europe/Stockholm:20240610T090000'],
    ['i UTC', ':20240610T070000Z'],
  ])('och alla senare flyttas lika långt, med ny längd och titel: %s', (_name, replaced) => {
    const moved = vevent(
      'UID:a',
      `RECURRENCE-ID;RANGE=THISANDFUTURE${replaced}`,
      'DTSTART;TZID=Europe/Stockholm:20240611T130000',
      'DURATION:PT2H',
      'SUMMARY:Ny',
    );
    expect(occurrences(ics(moved, series), IN_2024)).toEqual([
      '2024-06-03 09:00 – 10:00',
      '2024-06-11 13:00 – 15:00 Ny',
      '2024-06-18 13:00 – 15:00 Ny',
      '2024-06-25 13:00 – 15:00 Ny',
    ]);
  });

  it('och alla senare flyttas på klockan, också när den ställs om', () => {
    const autumn = hour('20241021T090000', 'UID:a', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const moved = hour('20241021T080000', 'UID:a', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20241021T070000Z');
    expect(starts(autumn, moved)).toEqual(['2024-10-21 08:00', '2024-10-28 08:00', '2024-11-04 08:00']);
  });

  it('två gånger om: den senare flytten gäller från sin dag, och en ensam gång står som den är', () => {
    const from = (day: string, start: string) =>
      hour(start, 'UID:a', `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:${day}T090000`);
    const alone = hour('20240627T150000', 'UID:a', 'RECURRENCE-ID;TZID=Europe/Stockholm:20240624T090000');
    expect(starts(series, from('20240617', '20240617T110000'), from('20240610', '20240610T100000'), alone)).toEqual([
      '2024-06-03 09:00',
      '2024-06-10 10:00',
      '2024-06-17 11:00',
      '2024-06-27 15:00',
    ]);
  });

  it('och ställs in med alla senare', () => {
    const ended = hour(
      '20240617T090000',
      'UID:a',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20240617T090000',
      'STATUS:CANCELLED',
    );
    expect(starts(series, ended)).toEqual(['2024-06-03 09:00', '2024-06-10 09:00']);
  });

  it('på hela dagar flyttas en dag, med alla senare', () => {
    const days = vevent('UID:a', 'DTSTART;VALUE=DATE:20240603', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const moved = vevent(
      'UID:a',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20240610',
      'DTSTART;VALUE=DATE:20240611',
    );
    expect(starts(days, moved).map((day) => day.slice(0, 10))).toEqual(['2024-06-03', '2024-06-11', '2024-06-18']);
  });
});

describe('två möten med samma namn', () => {
  const version = (start: string, ...more: string[]) => hour(start, 'UID:a', ...more);

  it.each([
    ['högst SEQUENCE', ['SEQUENCE:2', 'DTSTAMP:20240101T000000Z'], ['SEQUENCE:10', 'DTSTAMP:20230101T000000Z']],
    ['senast DTSTAMP', ['SEQUENCE:1', 'DTSTAMP:20240101T000000Z'], ['SEQUENCE:1', 'DTSTAMP:20240102T000000Z']],
    ['någon SEQUENCE alls', [], ['SEQUENCE:1']],
  ])('det med %s gäller, var det än står', (_name, old, latest) => {
    const both = [version('20240506T090000', ...old), version('20240507T130000', ...latest)];
    expect(starts(...both)).toEqual(['2024-05-07 13:00']);
    expect(starts(...both.reverse())).toEqual(['2024-05-07 13:00']);
  });

  it('är inställt när det senare är det', () => {
    const found = read(
      ics(version('20240508T090000'), version('20240508T090000', 'SEQUENCE:1', 'STATUS:CANCELLED')),
      IN_2024,
    );
    expect([found.events, found.dropped.cancelled]).toEqual([[], 1]);
  });

  it('gäller också det som ersätter en gång i en serie', () => {
    const moved = (start: string, sequence: number) =>
      version(start, `SEQUENCE:${sequence}`, 'RECURRENCE-ID;TZID=Europe/Stockholm:20240520T090000');
    const series = version('20240513T090000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(starts(series, moved('20240521T090000', 1), moved('20240522T090000', 2))).toEqual([
      '2024-05-13 09:00',
      '2024-05-22 09:00',
      '2024-05-27 09:00',
    ]);
  });

  it('som är lika står en gång; står de på olika tider, och inget säger vilket som är nyast, är båda med', () => {
    expect(starts(version('20240514T150000'), version('20240514T150000'))).toEqual(['2024-05-14 15:00']);
    expect(starts(version('20240514T150000'), version('20240515T150000'))).toHaveLength(2);
  });
});

describe('en serie på hela dagar, med gränser i UTC', () => {
  const days = (...lines: string[]) => starts(vevent('UID:a', ...lines)).map((line) => line.slice(0, 10));
  const april = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, n) => `2024-04-${String(first + n).padStart(2, '0')}`);

  it.each([
    ['datum', ['DTSTART;VALUE=DATE:20240402']],
    [
      'midnatt till midnatt, med Outlooks flagga',
      ['DTSTART;TZID=W. Europe Standard Time:20240402T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
    ],
    ['en tidpunkt, med Outlooks flagga', ['DTSTART:20240401T220000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE']],
  ])('som %s går till och med den dag vars början UNTIL är', (_name, start) => {
    expect(days(...start, 'RRULE:FREQ=DAILY;UNTIL=20240404T220000Z')).toEqual(april(2, 5));
    expect(days(...start, 'RRULE:FREQ=DAILY;UNTIL=20240405T235959Z')).toEqual(april(2, 5));
    expect(days(...start, 'RRULE:FREQ=DAILY;UNTIL=20240405')).toEqual(april(2, 5));
  });

  it('den första i månaden, över omställningen till sommartid', () => {
    expect(days('DTSTART;VALUE=DATE:20240201', 'RRULE:FREQ=MONTHLY;UNTIL=20240331T220000Z')).toEqual([
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
    ]);
  });

  it('mister den dag som EXDATE eller RECURRENCE-ID är början på, och får den som RDATE är', () => {
    const series = ['DTSTART;VALUE=DATE:20240402', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20240402T220000Z'];
    expect(days(...series, 'RDATE:20240409T220000Z')).toEqual(['2024-04-02', '2024-04-04', '2024-04-10']);
    const moved = vevent('UID:a', 'RECURRENCE-ID:20240403T220000Z', 'DTSTART;VALUE=DATE:20240420');
    expect(starts(vevent('UID:a', ...series), moved).map((line) => line.slice(0, 10))).toEqual([
      '2024-04-02',
      '2024-04-20',
    ]);
  });
});

describe('en fil i Windows Latin', () => {
  const titled = ics('X-WR-CALNAME:Kalender – 1252', hour('20240216T090000', 'SUMMARY:Råd – ”öppet möte” 5 €'));
  const LETTERS: Record<string, number> = { '–': 0x96, '”': 0x94, '€': 0x80 };
  const bytes = Uint8Array.from(titled, (letter) => LETTERS[letter] ?? letter.charCodeAt(0));

  it('har kvar tankstreck, citattecken och euro', () => {
    expect(readOutsideCalendar(bytes, 'Europe/Stockholm', IN_2024)).toMatchObject({
      name: 'Kalender – 1252',
      events: [{ title: 'Råd – ”öppet möte” 5 €' }],
    });
  });

  it('rättas när den blivit läst så av misstag, också där Windows Latin saknar tecken', () => {
    const wrong = (text: string) => Array.from(Buffer.from(text), (byte) => WRONG[byte] ?? String.fromCharCode(byte));
    const WRONG: Record<number, string> = { 128: '€', 147: '“', 160: '\u00A0' };
    const title = wrong('Råd – ”öppet” i Ísland').join('');
    expect(read(ics(hour('20240216T090000', `SUMMARY:${title}`)), IN_2024).events[0]?.title).toBe(
      'Råd – ”öppet” i Ísland',
    );
  });
});

it('en regel som läses fel av den som räknar dagarna sägs inte ha lästs', () => {
  const found = read(ics(hour('20240101T090000', 'RRULE:FREQ=YEARLY;BYYEARDAY=131,144;BYDAY=SU,SA')), IN_2024);
  expect([found.events.length, found.dropped.cut]).toEqual([1, 1]);
});

describe('en regel för timmar', () => {
  const days = (rule: string) => starts(hour('20240108T090000', `RRULE:${rule}`));
  const cut = (rule: string) => read(ics(hour('20240108T090000', `RRULE:${rule}`)), IN_2024).dropped.cut;

  it.each([
    ['FREQ=HOURLY;BYDAY=MO;BYHOUR=9', 'FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=HOURLY;INTERVAL=1;BYHOUR=13,9;COUNT=5', 'FREQ=DAILY;BYHOUR=9,13;COUNT=5'],
    [
      'FREQ=HOURLY;BYHOUR=9,10;BYMINUTE=0,30;BYMONTH=3;UNTIL=20240331',
      'FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30;BYMONTH=3;UNTIL=20240331',
    ],
    ['FREQ=HOURLY;BYHOUR=9;BYMONTHDAY=1,-1', 'FREQ=MONTHLY;BYMONTHDAY=1,-1'],
  ])('%s är %s', (hourly, daily) => {
    expect(days(hourly)).toEqual(days(daily));
    expect([days(hourly).length > 4, cut(hourly)]).toEqual([true, 0]);
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=HOURLY;INTERVAL=2;BYHOUR=9',
    'FREQ=HOURLY;BYHOUR=9;BYMINUTE=0,30;BYSETPOS=-1',
    'FREQ=HOURLY;BYHOUR=9;BYYEARDAY=-1',
    'FREQ=MINUTELY;BYHOUR=9;BYMINUTE=0',
  ])('%s tar för långt, och sägs inte ha lästs', (rule) => {
    expect(cut(rule)).toBe(1);
  });
});

describe('tecken som inte gick att läsa', () => {
  const at = (title: string, ...more: string[]) => hour('20240216T090000', `SUMMARY:${title}`, ...more);
  const lost = (...lines: string[]) => read(ics(...lines), IN_2024).lostLetters;

  it('räknas, en gång för varje titel och kalenderns namn', () => {
    expect(lost('X-WR-CALNAME:N\uFFFDmnden', at('M\uFFFDte'), at('Råd \u0096 möte', 'RRULE:FREQ=DAILY;COUNT=3'))).toBe(
      3,
    );
    expect(lost(at('Ring \u0007 klockan'))).toBe(1);
    const latin = Buffer.from(ics(at('B\x81sta r\xe5d')), 'latin1');
    expect(read(latin, IN_2024)).toMatchObject({ lostLetters: 1, events: [{ title: 'B\uFFFDsta råd' }] });
  });

  it('är inga där titeln bara har flera rader, är privat eller inte syns i de år som planeras', () => {
    expect(lost('X-WR-CALNAME:Nämnden', at('Möte\\nom\tbudget'))).toBe(0);
    expect(lost(at('M\uFFFDte', 'CLASS:PRIVATE'))).toBe(0);
    expect(lost(vevent('DTSTART:19990216T090000Z', 'SUMMARY:M\uFFFDte'), at('Möte'))).toBe(0);
  });
});
