import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readConsultationList } from '../../../bot/reading/consultation-list.ts';
import { listDate } from '../../../bot/reading/consultations/list-date.ts';

const setting = {
  today: '2024-02-05',
  forums: [{ id: 'net-trafik', shortName: 'Trafiknätverket', name: 'Nätverket för trafik' }],
  forum: 'lg',
  zone: 'Europe/Stockholm',
};
const read = (words: string | Buffer) => readConsultationList(Buffer.from(words as string), setting);
const rows = async (words: string | Buffer) => {
  const list = await read(words);
  if ('fault' in list) throw new Error(list.fault);
  return list;
};
const HEAD = 'Remiss;Remittent;Dnr;Inkom;Sista svarsdag;Inlämnad;Organ\n';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGES = 'http://schemas.openxmlformats.org/package/2006';

/** An XLSX file as small as it can be; `cells`: the sheet's rows as XML. */
function xlsx(cells: string, more: Record<string, Uint8Array> = {}): Buffer {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGES}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGES}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Remisser" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGES}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return Buffer.from(zipSync({ ...Object.fromEntries(packed), ...more }));
}
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const header = `<row r="1">${text('A1', 'Remiss')}${text('B1', 'Remittent')}${text('C1', 'Sista svarsdag')}</row>`;

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 2}">${text(`A${at + 2}`, `R ${at}`)}</row>`).join('');

describe('en lista med remisser läses', () => {
  it.each([
    ['UTF-8', Buffer.from(`${HEAD}Länsplan;Region Å;1;2024-01-05;2024-04-30;;Trafiknätverket`)],
    ['UTF-8 med märke', Buffer.from(`\ufeff${HEAD}Länsplan;Region Å;1;2024-01-05;2024-04-30;;trafiknätverket`)],
    ['Windows-1252', Buffer.from(`${HEAD}Länsplan;Region Å;1;2024-01-05;2024-04-30;;Trafiknätverket`, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${HEAD}Länsplan;Region Å;1;2024-01-05;2024-04-30;;Trafiknätverket`, 'utf16le')],
    [
      'komman och engelska rubriker',
      Buffer.from(
        'Title,Sender,Registry number,Received,Answer by,Body\r\nLänsplan,Region Å,1,2024-01-05,2024-04-30,net-trafik\r\n',
      ),
    ],
  ])('%s', async (_name, bytes) => {
    const [row] = (await rows(bytes)).rows;
    expect(row).toMatchObject({
      line: 2,
      title: 'Länsplan',
      notes: [],
      found: {
        stage: 'considered',
        fields: {
          sender: 'Region Å',
          ownNumber: '1',
          received: '2024-01-05',
          answerBy: '2024-04-30',
          forum: 'net-trafik',
          standing: 'ours',
        },
      },
    });
  });

  it('det som är inlämnat, har varit, väntas och avböjts hamnar i sitt läge', async () => {
    const list = await rows(
      'Titel;Remittent;Inkom;Sista svarsdag;Inlämnad;Status\nA;x;;2021-12-01;februari 2022;\nB;x;;2023-12-01;;Öppen\nC;x;mars 2025;;;\nD;x;;2024-04-01;;Avböjd\nE;x;;2024-04-01;;Öppen',
    );
    expect(list.rows.map(({ found }) => found?.stage)).toEqual([
      'submitted',
      'archived',
      'expected',
      'declined',
      'open',
    ]);
    expect(list.rows[0]?.found?.submitted).toBe('2022-02');
    expect(list.rows[1]?.notes).toEqual([{ note: 'past' }]);
  });

  it('det som inte går att tolka sägs, och står kvar i texten', async () => {
    const list = await rows(
      'Titel;Remittent;Sista svarsdag;Organ;Handläggare\nA;;snarast;Kulturnätverket;Registrator\nB;x;mars 2025;;',
    );
    const [first, second] = list.rows;
    expect(first?.notes.map(({ note }) => note).sort()).toEqual(['bad-date', 'no-sender', 'unknown-forum']);
    expect(first?.found?.fields.text).toBe('Sista svarsdag: snarast\nOrgan: Kulturnätverket\nHandläggare: Registrator');
    expect(second).toMatchObject({
      notes: [{ note: 'rough-date', value: 'mars 2025' }],
      found: { fields: { forum: 'lg' } },
    });
  });

  it('en beskrivning som blir avkortad sägs', async () => {
    const list = await rows(`Titel;Remittent;Beskrivning\nA;x;${'å'.repeat(10_000)}\nB;x;${'å'.repeat(10_001)}`);
    expect(list.rows.map(({ notes }) => notes)).toEqual([[], [{ note: 'cut' }]]);
    expect(list.rows[1]?.found?.fields.text).toHaveLength(10_000);
  });

  it('rubrikerna får stå under en rubrikrad, och rader räknas som i filen', async () => {
    const list = await rows(`Remisser 2024;;\n\n${HEAD}A;x;;;2024-04-30;;`);
    expect(list.rows).toMatchObject([{ line: 4, title: 'A' }]);
  });
});

describe('en lista som är trasig eller elak', () => {
  it('ett citattecken på fel plats: den raden sägs, och de andra läses', async () => {
    const list = await rows(
      `${HEAD}A;x;;;2024-04-30;;\nB "b" c;x;;;;;\n"C"c;x;;;;;\n"D\nd";x;;;;;\n"E;x;;;;;\nF;x;;;;;`,
    );
    expect(list.broken).toEqual([
      { line: 3, why: 'quote' },
      { line: 4, why: 'quote' },
      { line: 7, why: 'quote' },
    ]);
    expect(list.rows.map(({ title, line }) => [title, line])).toEqual([
      ['A', 2],
      ['D d', 5],
      ['F', 8],
    ]);
  });

  it('en formel är ingen titel; tom titel och för lång sägs', async () => {
    const list = await rows(`${HEAD}=HYPERLINK("x");x;;;;;\n;x;;;;;\n${'x'.repeat(301)};x;;;;;`);
    expect([...list.broken.map(({ line }) => line), ...list.rows.map(({ fault }) => fault)]).toEqual([
      2,
      'no-title',
      'long-title',
    ]);
    expect((await rows(`${HEAD}=A1+B2;x;;;;;`)).rows).toMatchObject([{ fault: 'formula', found: null }]);
  });

  it.each([
    ['ingen rubrikrad', 'A;B;C\n1;2;3', 'no-header'],
    ['ingenting', '', 'no-header'],
    ['en bild', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'not-a-list'],
    ['en zip som inte är ett kalkylark', Buffer.from(zipSync({ a: strToU8('x') })), 'not-a-list'],
    ['en halv zip', Buffer.from(zipSync({ a: strToU8('x') })).subarray(0, 20), 'not-a-list'],
    ['för många rader', `${HEAD}${'A;x\n'.repeat(2_001)}`, 'too-many'],
    ['för många kolumner', `${HEAD}${'A;'.repeat(100)}`, 'too-many'],
    ['för stor', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'too-big'],
  ])('%s', async (_name, bytes, fault) => {
    expect(await read(bytes)).toEqual({ fault });
  });

  it('citattecken på varje rad tar inte slut på tiden', async () => {
    const start = performance.now();
    const list = await read(`${HEAD}${`"${'x'.repeat(2_000)};\n`.repeat(2_000)}`);
    expect(list).toMatchObject({ broken: expect.any(Array) });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('läser aldrig sönder sig, vad som än står i filen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(';', '"', '\n', 'å', 'A', '=', '\t', ' ', '2024-01-01') }),
        async (words) => {
          expect(await read(`${HEAD}${words}`)).toBeDefined();
        },
      ),
    );
  });
});

describe('en lista från Excel', () => {
  it('dagar som tal, och formler som sitt värde', async () => {
    const row = `<row r="3">${text('A3', 'Länsplan')}${text('B3', 'Regionen')}<c r="C3"><f>TODAY()</f><v>45412</v></c></row>`;
    expect((await rows(xlsx(header + row))).rows).toMatchObject([
      {
        line: 3,
        title: 'Länsplan',
        notes: [{ note: 'formula-value', value: '45412' }],
        found: { fields: { answerBy: '2024-04-30' } },
      },
    ]);
  });

  it('formlerna är det första bladets i arbetsbokens ordning, vad dess fil än heter', async () => {
    const formula = (at: string) => `<c r="${at}"><f>TODAY()</f><v>45412</v></c>`;
    const sheet = (row: string) =>
      strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${header}<row r="2">${row}</row></sheetData></worksheet>`);
    const listed = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Remisser > 2023" sheetId="2" r:id="rId7"/><sheet name="Gamla" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const places = `<Relationships xmlns="${PACKAGES}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`;
    const more = {
      'xl/workbook.xml': strToU8(listed),
      'xl/_rels/workbook.xml.rels': strToU8(places),
      'xl/worksheets/sheet1.xml': sheet(`${text('A2', 'Gammal')}${text('B2', 'x')}${formula('C2')}`),
      'xl/worksheets/sheet2.xml': sheet(`${text('A2', 'Ny')}${text('B2', 'x')}${text('C2', '2024-04-30')}`),
    };
    expect((await rows(xlsx(header, more))).rows).toMatchObject([{ title: 'Ny', notes: [] }]);
  });

  it('en cell med fel är ord, och resten läses', async () => {
    const row = `<row r="2">${text('A2', 'A')}${text('B2', 'x')}<c r="C2" t="e"><v>#REF!</v></c></row>`;
    expect((await rows(xlsx(header + row))).rows).toMatchObject([
      { title: 'A', notes: [{ note: 'cell-error', column: 'Sista svarsdag', value: '#REF!' }] },
    ]);
  });

  it.each([
    ['en cell längst ut i arket', `${header}<row r="1048576">${text('XFD1048576', 'x')}</row>`, 'too-many'],
    ['tvåtusen rader under rubrikerna', header + manyRows(2_000), 'too-many'],
    ['entiteter', `<!DOCTYPE x [<!ENTITY a "b">]>${header}`, 'not-a-list'],
    ['trasig XML', '<row><c', 'not-a-list'],
  ])('%s', async (_name, cells, fault) => {
    expect(await read(xlsx(cells))).toEqual({ fault });
  });

  it('en bomb packas inte upp', async () => {
    const bomb = new Uint8Array(60 * 1024 * 1024);
    const lying = xlsx(header, { 'xl/sharedStrings.xml': bomb });
    const start = performance.now();
    expect(await read(lying)).toEqual({ fault: 'too-big' });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bomb.length);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size)) lying.writeUInt32LE(10, at);
    expect(await read(lying)).toEqual({ fault: 'too-big' });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('dagar som de skrivs', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['mars 2024', '2024-03'],
    ['Mars 2024', '2024-03'],
    ['1 mars 2024', '2024-03-01'],
    ['den 1 maj 2024', '2024-05-01'],
    ['1 May 2024', '2024-05-01'],
    ['20240301', '2024-03-01'],
    ['2024-05-14T22:00:00.000Z', '2024-05-15'],
    ['2024-02-04 23:00 UTC', '2024-02-05'],
    ['2024-05-15T00:00:00+02:00', '2024-05-15'],
    ['2024-05-14T16:00:00-0600', '2024-05-15'],
    ['2024-05-14T22:00:00', '2024-05-14'],
    ['2024-05-14 22:00 (förlängd)', null],
    ['45352.99999', '2024-03-01'],
    ['45352.999999999', '2024-03-02'],
    ['2024/3/1', '2024-03-01'],
    ['2024-03-01 00:00:00', '2024-03-01'],
    ['45352', '2024-03-01'],
    ['2024-02-30', null],
    ['snarast', null],
    ['12', null],
    ['99999', null],
    ['1 mossa 2024', null],
    ['1 maraton 2024', null],
    ['2024-13-45T25:00:00Z', null],
  ])('%s', (words, date) => {
    expect(listDate(words, setting.zone)).toBe(date);
  });
});
