import { expectNoFaster } from '../../support/grows.ts';
import { ics, read, vevent } from '../../support/ics.ts';

const many = (times: number, make: (n: number) => string) => Array.from({ length: times }, (_, n) => make(n));
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10).replaceAll('-', '');
const hour = (start: string, ...more: string[]) => vevent(`DTSTART;TZID=Europe/Stockholm:${start}`, ...more);
const meeting = (n: number, ...more: string[]) => hour(`${day(n % 365)}T090000`, `UID:${n}`, ...more);
const zone = (name: string, ...lines: string[]) =>
  ['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300', ...lines]
    .concat('END:STANDARD', 'END:VTIMEZONE')
    .join('\r\n');
const replaced = (n: number, range = '') =>
  hour(`${day(n)}T100000`, 'UID:a', `RECURRENCE-ID${range};TZID=Europe/Stockholm:${day(n)}T090000`);
const series = (times: number) => hour(`${day(0)}T090000`, 'UID:a', `RRULE:FREQ=DAILY;COUNT=${times}`);

/** Files that grow, by how many times something stands in them. */
const FILES: [string, number, (times: number) => string | Buffer][] = [
  ['möten', 1_500, (n) => ics(...many(n, (at) => meeting(at, 'SUMMARY:Möte')))],
  ['möten utanför de år som planeras', 2_000, (n) => ics(...many(n, (at) => vevent(`UID:${at}`, 'DTSTART:19990101')))],
  ['möten i varandra', 10_000, (n) => ics(...many(n, () => 'BEGIN:VEVENT'), ...many(n, () => 'END:VEVENT'))],
  ['serier', 10, (n) => ics(...many(n, (at) => meeting(at, 'RRULE:FREQ=WEEKLY;COUNT=20')))],
  [
    'rader av undantag i en serie',
    100,
    (n) =>
      ics(
        hour(
          `${day(0)}T090000`,
          'RRULE:FREQ=WEEKLY',
          ...many(n, (at) => `EXDATE;TZID=Europe/Stockholm:${many(12, (m) => `${day(at * 12 + m)}T090000`)}`),
        ),
      ),
  ],
  ['undantag på en rad', 100, (n) => ics(hour(`${day(0)}T090000`, `EXDATE:${many(n, (at) => `${day(at)}T080000Z`)}`))],
  [
    'tidszoner, var och en i ett möte',
    250,
    (n) =>
      ics(
        ...many(n, (at) => zone(`X${at}`, 'DTSTART:19700101T000000', 'RRULE:FREQ=YEARLY')),
        ...many(n, (at) => vevent(`DTSTART;TZID=X${at}:20260615T090000`)),
      ),
  ],
  [
    'ändringar i en tidszon, och möten i den',
    400,
    (n) =>
      ics(
        zone(
          'X',
          'DTSTART:19700101T000000',
          ...many(n / 10, (at) => `RDATE:${many(10, (m) => `${day(-at * 10 - m)}T000000`)}`),
        ),
        ...many(n, (at) => vevent(`UID:${at}`, 'DTSTART;TZID=X:20100615T090000')),
      ),
  ],
  ['vikta rader', 100_000, (n) => ics(hour(`${day(0)}T090000`, `SUMMARY:${'x\r\n '.repeat(n)}`))],
  ['gånger i en serie som ersätts', 90, (n) => ics(series(n), ...many(n, (at) => replaced(at)))],
  [
    'gånger i en serie som flyttas med alla senare',
    90,
    (n) => ics(series(n), ...many(n, (at) => replaced(at, ';RANGE=THISANDFUTURE'))),
  ],
  [
    'samma gång som ersätts om och om igen',
    1_500,
    (n) => ics(series(10), ...many(n, (at) => replaced(3).replace('UID:a', `UID:a\r\nSEQUENCE:${at}`))),
  ],
  [
    'samma möte i nya versioner',
    1_500,
    (n) => ics(...many(n, (at) => hour(`${day(0)}T090000`, 'UID:a', `SEQUENCE:${at}`))),
  ],
  [
    'märken på bokstäver i titlar',
    100,
    (n) => ics(...many(n, (at) => meeting(at, `SUMMARY:${'a\u0301\u0323'.repeat(300)}`))),
  ],
  ['märken på en enda bokstav', 100_000, (n) => Buffer.from(ics(meeting(0, `SUMMARY:a${'\u0301\u0323'.repeat(n)}`)))],
  ['förvanskade titlar', 200, (n) => ics(...many(n, (at) => meeting(at, `SUMMARY:${'Ã¥'.repeat(300)}`)))],
];

it.each(FILES)('tiden växer inte fortare än filen: %s', (_name, times, make) => expectNoFaster(make, times, readAny));

/** Also what has no event that can be read. */
function readAny(file: string | Buffer): void {
  try {
    read(file);
  } catch (error) {
    expect(error).toMatchObject({ message: 'unreadable' });
  }
}
