import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOnce } from '../../support/build-once.ts';
import { ics, occurrences, STOCKHOLM, vevent } from '../../support/ics.ts';

/** Days and hours in Europe/Stockholm; `start` on the clock of `zone`, `from` and `to` local dates. */
interface Case {
  rule: string;
  start: string;
  zone: string;
  from: string;
  to: string;
  expected: string[];
}

const FOLDER = join(__dirname, 'recurrence');
const files = readdirSync(FOLDER).map((name) => ({ name, ...read(name) }));
const cases = files.flatMap(({ name, rules }) => rules.map((one) => ({ ...one, name: name.replace('.json', '') })));
const fileOf = ({ rule, start, zone }: Case) => ics(vevent(`DTSTART;TZID=${zone}:${start}`, `RRULE:${rule}`));

function read(name: string): { made: string; rules: Case[] } {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

describe('regler vars dagar är räknade av ett annat program eller för hand', () => {
  it.each(cases)('$name: $rule från $start, $zone', (one) => {
    expect(occurrences(fileOf(one), one).map((line) => line.slice(0, 16))).toEqual(one.expected);
  });

  it('är minst sextio, och varje fil säger hur de är räknade', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(files.every(({ made }) => made.length > 20)).toBe(true);
  });

  it.each(['UTC', 'America/New_York'])(
    'läses lika av en server vars klocka går i %s',
    async (TZ) => {
      const module = pathToFileURL(join(await buildOnce(), 'bot/reading/outside-calendar.js')).href;
      const given = JSON.stringify(cases.map((one) => ({ file: fileOf(one), from: one.from, to: one.to })));
      const child = spawnSync(process.execPath, ['--input-type=module', '-e', inChild(module)], {
        env: { ...process.env, TZ },
        input: given,
        encoding: 'utf8',
      });
      expect(child.stderr).toBe('');
      const said: { offset: number; found: string[][] } = JSON.parse(child.stdout);
      expect(said.offset).toBe(TZ === 'UTC' ? 0 : 300);
      expect(said.found).toEqual(cases.map(({ expected }) => expected));
    },
    60_000,
  );
});

function inChild(module: string): string {
  return `
    import { readFileSync } from 'node:fs';
    import { readOutsideCalendar } from '${module}';
    const found = JSON.parse(readFileSync(0, 'utf8')).map(({ file, from, to }) =>
      readOutsideCalendar(file, '${STOCKHOLM}', { from, to }).events.map(({ start }) => start.date + ' ' + start.time));
    console.log(JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), found }));`;
}
