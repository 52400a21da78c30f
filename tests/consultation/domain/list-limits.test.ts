import { strToU8, zipSync } from 'fflate';
import { readConsultationList } from '../../../bot/reading/consultation-list.ts';
import { readOutsideCalendar } from '../../../bot/reading/outside-calendar.ts';
import { expectNoFaster } from '../../support/grows.ts';

const setting = { today: '2024-02-05', forums: [], forum: 'lg', zone: 'Europe/Stockholm' };
const HEAD = 'Remiss;Remittent;Sista svarsdag\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XLSX file of a sheet's rows as XML, and of its shared strings. */
function xlsx(rows: string, strings = ''): Buffer {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="sheet.xml"/></Relationships>`,
    'xl/sheet.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>Remiss</t></si><si><t>Remittent</t></si>${strings}</sst>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}
const heading = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';

/** Files that double in size, by how many times something stands in them. */
const FILES: [string, number, (times: number) => Buffer][] = [
  [
    'rader utan citattecken',
    500,
    (n) => Buffer.from(HEAD + `Länsplan för vägar ${'å'.repeat(200)};Region;2024-05-15\n`.repeat(n)),
  ],
  [
    'rader med citattecken',
    500,
    (n) => Buffer.from(HEAD + `"Länsplan ""${'å'.repeat(200)}""";"Region";"2024-05-15"\n`.repeat(n)),
  ],
  ['citattecken som aldrig stängs', 12_500, (n) => Buffer.from(HEAD + `"${'x'.repeat(20)};\n`.repeat(n))],
  ['vartannat citattecken på fel plats', 12_500, (n) => Buffer.from(HEAD + `a"${'x'.repeat(20)};"\n`.repeat(n))],
  ['bara citattecken', 250_000, (n) => Buffer.from(HEAD + '"'.repeat(n))],
  ['tomma rader', 500_000, (n) => Buffer.from(`${HEAD}${'\n'.repeat(n)}A;x`)],
  ['en rad av celler med citattecken', 100_000, (n) => Buffer.from(HEAD + '"a";'.repeat(n))],
  ['en enda lång rad', 250_000, (n) => Buffer.from(HEAD + 'ord, '.repeat(n))],
  ['bokstäver i delar', 100_000, (n) => Buffer.from(`${HEAD}${'a\u030a'.repeat(n)};x`)],
  ['förvanskade bokstäver', 100_000, (n) => Buffer.from(`${HEAD}${'Ã¥'.repeat(n)};x`)],
  ['celler som bara är formaterade', 25_000, (n) => xlsx(heading + '<row s="1"><c s="1"/><c s="2"/></row>'.repeat(n))],
  [
    'rader i kalkylbladet',
    400,
    (n) =>
      xlsx(
        heading + '<row><c t="s"><v>2</v></c><c><v>45412</v></c></row>'.repeat(n),
        `<si><t>${'å'.repeat(100)}</t></si>`,
      ),
  ],
  ['delade strängar', 20_000, (n) => xlsx(heading, '<si><r><t>Län &amp; väg</t></r></si>'.repeat(n))],
  ['attribut', 50_000, (n) => xlsx(`<row ${'a="b" '.repeat(n)}/>${heading}`)],
  ['märken som aldrig stängs', 100_000, (n) => xlsx(`${heading}${'<c '.repeat(n)}`)],
  ['kommentarer som aldrig stängs', 50_000, (n) => xlsx(`${heading}${'<!-- '.repeat(n)}`)],
];

describe('tiden växer inte fortare än filen', () => {
  it.each(FILES)('%s', (_name, times, make) =>
    expectNoFaster(make, times, (file) => readConsultationList(file, setting)),
  );
});

describe('det som ryms i en liten fil men inte i minnet', () => {
  it('en rad av 1,7 miljoner celler har för många, och det vet man utan att ta isär den', async () => {
    const parse = jest.spyOn(jest.requireActual<typeof import('csv-parse/sync')>('csv-parse/sync'), 'parse');
    const row = '"";'.repeat(1_700_000);
    expect(await readConsultationList(Buffer.from(HEAD + row), setting)).toEqual({ fault: 'too-many' });
    expect(Math.max(0, ...parse.mock.calls.map(([text]) => text.length))).toBeLessThan(row.length / 10);
    parse.mockRestore();
  });

  it('skiljetecken inom citattecken är inga celler', async () => {
    const list = Buffer.from(`Remiss;Remittent;Beskrivning\nA;x;"${'y;'.repeat(20_000)}"`);
    expect(await readConsultationList(list, setting)).toMatchObject({ rows: [{ title: 'A' }] });
  });

  it('en lång text som många celler delar är för stor', async () => {
    const cells = '<row><c t="s"><v>2</v></c><c t="s"><v>2</v></c></row>'.repeat(1_000);
    expect(
      await readConsultationList(xlsx(heading + cells, `<si><t>${'å'.repeat(100_000)}</t></si>`), setting),
    ).toEqual({
      fault: 'too-big',
    });
  });

  it('ett värde längst ned i bladet är en rad', async () => {
    const last = '<row r="1048576"><c r="A1048576" t="str"><v>Sist</v></c></row>';
    expect(await readConsultationList(xlsx(heading + last), setting)).toMatchObject({
      rows: [{ line: 1_048_576, title: 'Sist' }],
    });
  });

  it('fler märken på en bokstav än någon skriver tar ingen tid', async () => {
    const start = performance.now();
    await readConsultationList(Buffer.from(`${HEAD}Buller;x${'\u0301'.repeat(200)}`), setting);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('en kalender av bara tecken läses till ett slut', () => {
    const start = performance.now();
    readOutsideCalendar(Buffer.from(`BEGIN:VCALENDAR\n${'X'.repeat(4_000_000)}`), setting.zone, {
      from: '2024-01-01',
      to: '2024-12-31',
    });
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
