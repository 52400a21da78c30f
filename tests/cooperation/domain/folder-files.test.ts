import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { readCooperationFolder } from '../../../bot/reading/cooperation-folder.ts';
import { faultsAfter, faultsOf, write } from '../../support/folder-faults.ts';
import { smallFolder } from '../../support/small-folder.ts';

describe('a file that is no good as a whole', () => {
  it('has its fault at a line and a column', async () => {
    const faults = await faultsOf({
      ...smallFolder(),
      'offices.json': '{\n  "offices": [\n    { "forum": "rad", }\n  ]\n}\n',
    });
    expect(faults).toEqual([
      {
        file: 'offices.json',
        place: 'rad 3, kolumn 23',
        expected: 'ett namn inom citattecken',
        found: '} efter ett kommatecken',
      },
    ]);
  });

  it.each([
    ['', 'rad 1, kolumn 1', 'ett värde', 'filens slut'],
    ['{ "offices": [] ', 'rad 1, kolumn 17', 'ett kommatecken eller }', 'filens slut'],
    ['{ "offices" [] }', 'rad 1, kolumn 13', 'ett kolon', '['],
    ['{ offices: [] }', 'rad 1, kolumn 3', 'ett namn inom citattecken eller }', 'offices'],
    ['{ "offices": [] }\n{', 'rad 2, kolumn 1', 'slut på filen', '{'],
    ['{ "offices": [1 2] }', 'rad 1, kolumn 17', 'ett kommatecken eller ]', '2'],
    ['{ "offices": [01] }', 'rad 1, kolumn 15', 'ett värde eller ]', '01'],
  ])('says what stands there instead: %j', async (text, place, expected, found) => {
    expect(await faultsOf({ ...smallFolder(), 'offices.json': text })).toEqual([
      { file: 'offices.json', place, expected, found },
    ]);
  });

  it('says so of a text that never ends, and of a hundred thousand open brackets', async () => {
    const [unended] = await faultsOf({ ...smallFolder(), 'offices.json': '{ "offices' });
    expect(unended).toMatchObject({ place: 'rad 1, kolumn 3', found: expect.stringContaining('citattecken') });
    const [deep] = await faultsOf({ ...smallFolder(), 'offices.json': '['.repeat(100_000) });
    expect(deep).toMatchObject({ place: 'rad 1, kolumn 100001', found: 'filens slut' });
  });

  it('is missing, or called something else', async () => {
    const { 'seats.json': seats, ...rest } = smallFolder();
    expect(await faultsOf({ ...rest, 'seat.json': seats })).toEqual([
      { file: 'seats.json', place: 'hela filen', expected: 'att filen finns', found: 'filen saknas' },
      expect.objectContaining({ file: 'seat.json', found: '"seat.json", menade du "seats.json"?' }),
    ]);
  });

  it('lies in a folder that nobody reads', async () => {
    const { 'calendar/2026.json': calendar, ...rest } = smallFolder();
    expect(await faultsOf({ ...rest, 'calender/2026.json': calendar })).toEqual([
      expect.objectContaining({
        file: 'calender/2026.json',
        found: '"calender/2026.json", menade du "calendar/2026.json"?',
      }),
    ]);
  });

  it('is larger than 2 MB', async () => {
    const faults = await faultsOf({ ...smallFolder(), 'people.json': ' '.repeat(2.5 * 1024 * 1024) });
    expect(faults).toEqual([{ file: 'people.json', place: 'hela filen', expected: 'högst 2 MB', found: '2,5 MB' }]);
  });

  it('is not written in UTF-8', async () => {
    const dir = await write(smallFolder());
    await writeFile(join(dir, 'people.json'), Buffer.from('{ "people": "Söderby" }', 'latin1'));
    expect(await readCooperationFolder(dir)).toEqual({
      faults: [
        { file: 'people.json', place: 'hela filen', expected: 'text i UTF-8', found: 'tecken i en annan kodning' },
      ],
    });
  });

  it('is a folder', async () => {
    const dir = await write(smallFolder());
    await mkdir(join(dir, 'calendar', '2027.json'));
    expect(await readCooperationFolder(dir)).toEqual({
      faults: [{ file: 'calendar/2027.json', place: 'hela filen', expected: 'en fil', found: 'något annat än en fil' }],
    });
  });

  it('belongs to no folder: the folder is empty, or is not there', async () => {
    const empty = await write({});
    const nowhere = join(empty, 'borta');
    const expected =
      'en mapp med cooperation.json, municipalities.json, forums.json, people.json, seats.json, offices.json';
    const whole = { file: '.', place: 'hela mappen', expected };
    expect(await readCooperationFolder(empty)).toEqual({ faults: [{ ...whole, found: 'mappen är tom' }] });
    expect(await readCooperationFolder(nowhere)).toEqual({ faults: [{ ...whole, found: 'mappen finns inte' }] });
  });

  it('is a further calendar file that is not there', async () => {
    const dir = await write(smallFolder());
    expect(await readCooperationFolder(dir, ['ingen/sadan.json'])).toEqual({
      faults: [{ file: 'ingen/sadan.json', place: 'hela filen', expected: 'att filen finns', found: 'filen saknas' }],
    });
  });
});

describe('many faults', () => {
  it('are all told at once, whatever kind they are and in whichever file', async () => {
    const faults = await faultsAfter((files) => {
      files['cooperation.json'].timeZone = 'Mars/Olympus';
      files['municipalities.json'].municipalities[0].host = false;
      files['forums.json'].forums[0].rules.quorum = { share: 2 };
      files['people.json'].people[0].mail = 'ingen adress';
      files['seats.json'].seats[0].holders[0].person = 'p-ingen-alls';
      files['offices.json'].offices[0].to = '2019-01-01';
      files['plans/2026.json'].activities[0] = { title: 'Utan id' };
      files['calendar/2026.json'].meetings[0].when = { date: '2026-02-13', end: '11:00' };
    });
    expect(faults.map(({ file, place }) => `${file} ${place}`).sort()).toEqual([
      'calendar/2026.json meetings[0].when',
      'cooperation.json timeZone',
      'forums.json forums[0].rules.quorum.share',
      'municipalities.json municipalities',
      'offices.json offices[0].to',
      'people.json people[0].mail',
      'plans/2026.json activities[0].id',
      'seats.json seats[0].holders[0].person',
    ]);
  });

  it('do not drag others along: nobody hears of references into a file that could not be read', async () => {
    const faults = await faultsOf({ ...smallFolder(), 'people.json': '{', 'forums.json': '[]' });
    expect(faults.map(({ file, place }) => `${file} ${place}`)).toEqual([
      'forums.json hela filen',
      'people.json rad 1, kolumn 2',
    ]);
  });

  it('do not hide that a part with a fault of its own has an id', async () => {
    const faults = await faultsAfter((files) => {
      files['people.json'].people[0] = { id: 'p-norrby', title: 'Samordnare' };
    });
    expect(faults.map(({ place }) => place)).toEqual(['people[0].mail', 'people[0].language', 'people[0].account']);
  });

  it('never stop the reading, whatever stands wherever in a file', async () => {
    const places = Object.entries(smallFolder()).flatMap(([file, value]) =>
      pathsIn(value).map((path) => [file, ...path]),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async ([file = '', ...path], value) => {
        const files: Record<string, unknown> = { ...smallFolder() };
        files[file] = replaced(files[file], path, value);
        const read = await readCooperationFolder(await write(files));
        if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
        else expect(read.definition.cooperation).toBeDefined();
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

/** The way to every value inside a value, itself included. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))];
}

function replaced(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((inner, i) => (String(i) === key ? replaced(inner, rest, value) : inner));
  return { ...(whole as object), [key]: replaced((whole as Record<string, unknown>)[key], rest, value) };
}
