import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const file = (name: string) => readFileSync(join(__dirname, '../../support/lists', name));

describeStores('listor som andra program sparar dem', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store, { now: new Date('2024-02-05T08:00:00Z') });
  }, 60_000);
  afterAll(() => product?.close());

  let presses = 0;
  const send = async (body: Buffer, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ key: `fil-${presses++}-tryck`, forum: 'lg', ...more });
    const answer = await product.request(SECRETARIAT, `/api/tab/consultation-list?${query}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'content-type': 'application/octet-stream' },
    });
    return { status: answer.status, body: await answer.json() };
  };

  it('ett okänt lägesord sägs vid sin rad', async () => {
    const { body } = await send(file('lagesord.csv'));
    expect(body.rows[3].notes.join(' ')).toContain('”Ej inlämnad” under Status känns inte igen.');
  });

  /** What stands on the page of a consultation that was imported. */
  const page = async (title: string) => {
    const { coming, ongoing, past } = (await product.get(SECRETARIAT, '/api/tab/consultations?year=2024')).body;
    const line = [...coming, ...ongoing, ...past].find((one) => one.title === title);
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/consultations/${line?.id}`)).body;
    const { sender, received, answerBy, text } = editing?.fields ?? {};
    return [title, sender, received, answerBy, text];
  };
  const noted = 'Anteckning med å, ä, ö';
  const two = (about: string) =>
    ['ett', 'två'].map((n) => [`Remiss ${about} ${n}`, 'Trafikverket', '2024-02-05', '2024-05-15', noted]);
  const stages = [
    'Inkommen',
    'Kommunicerad',
    'Ska besvaras av kommunen',
    'Ej inlämnad',
    'Inte avslutad',
    'Ej beslutad',
  ];

  it.each<[string, (string | undefined)[][]]>([
    ['NFD-rubriker.csv', [['Åtgärder i Älvsjö', 'Trafikverket', '2024-05-15', undefined, undefined]]],
    [
      'windows-1252.csv',
      [
        [
          'Buller – riktlinjer för ”tyst stad”',
          'Länsstyrelsen – Stockholm',
          '2024-02-05',
          '2024-05-15',
          'Kostar 5 € per mätpunkt… • se bilaga’s',
        ],
      ],
    ],
    ['macroman.csv', [['Åtgärder på Södertörn', 'Länsstyrelsen', '2024-05-15', undefined, undefined]]],
    [
      'semikolon-kommatext.csv',
      [
        [
          'Åtgärder för buller, damm och trafik',
          'Trafikverket, region Stockholm',
          '2024-02-05',
          '2024-05-15',
          'Berör väg 73, 225, 226, 259 och 271, samt spår',
        ],
        [
          'Ändrad lag om plan, bygg, miljö',
          'Boverket, Karlskrona',
          '2024-02-06',
          '2024-05-20',
          'Paragraferna 3, 4, 5, 7 och 9, med bilaga',
        ],
      ],
    ],
    [
      'utc-tidpunkter.csv',
      ['Export med tidpunkter i UTC', 'Export med förskjutning'].map((title) => [
        title,
        'Test',
        '2024-02-05',
        '2024-05-15',
        undefined,
      ]),
    ],
    ['lagesord.csv', stages.map((stage) => [stage, 'Test', '2024-01-05', '2024-05-15', `Status: ${stage}`])],
    [
      'libreoffice-sista-raden.xlsx',
      [
        ['Remiss från LibreOffice ett', 'Trafikverket', undefined, '2024-05-15', undefined],
        ['Remiss från LibreOffice två', 'Boverket', undefined, '2024-05-16', undefined],
      ],
    ],
    ['excel-formaterad-kolumn.xlsx', two('fk')],
    ['dold-forsta.xlsx', two('df')],
    ['instruktion-forst.xlsx', two('if')],
    ['utan-r.xlsx', two('ur')],
    ['SharedStrings-versal.xlsx', two('sv')],
    ['bakstreck.xlsx', two('bs')],
  ])('%s läggs in, och varje remiss sida säger vad som stod i filen', async (name, rows) => {
    const { status, body } = await send(file(name));
    const count = rows.length === 1 ? '1 ny' : `${rows.length} nya`;
    expect([status, body.text]).toEqual([200, `${count}, 0 finns redan, 0 oklara.`]);
    expect(await send(file(name), { digest: body.digest })).toMatchObject({ body: { imported: true } });
    expect(await Promise.all(rows.map(([title = '']) => page(title.normalize('NFC'))))).toEqual(rows);
  });

  it('en lista utan rubriker nekas med namnet på det blad som syns', async () => {
    const parts = unzipSync(file('dold-forsta.xlsx'));
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).replaceAll('Remiss<', 'Något<');
    const book = zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings) });
    const { status, body } = await send(Buffer.from(book));
    expect([status, body.code]).toEqual([400, 'refusal.import-no-header-sheet']);
    expect(body.message).toMatch(/^På bladet ”Remisser” hittades ingen rad med rubriker/);
  });

  it('tecken i rubrikerna som inte gick att läsa sägs, med raden', async () => {
    const { body } = await send(Buffer.from('Remiss;Remittent;\x81rende\nBuller vid bron;Regionen;x', 'latin1'));
    expect(body.text).toBe(
      '1 ny, 0 finns redan, 0 oklara. I rubrikerna på rad 1 gick ett eller flera tecken inte att läsa, så något kan ha hamnat i beskrivningen. Spara filen som CSV UTF-8 och välj den igen.',
    );
  });

  it('ett fel i kalkylbladet som ingen känner till sägs vid sin rad', async () => {
    const parts = unzipSync(file('SharedStrings-versal.xlsx'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const changed = sheet.replace(/<c r="B2".*?<\/c>/, '<c r="B2" t="e"><v>#BUSY!</v></c>');
    const { body } = await send(Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(changed) })));
    expect(body.rows[0].notes).toContain(
      'Cellen under Remittent visar felet ”#BUSY!” i kalkylbladet. Felet står kvar i beskrivningen.',
    );
  });

  it('en lista så lång som den får vara, full av nya remisser, läggs in med samma tryck som erbjuds', async () => {
    const rows = Array.from({ length: 1_999 }, (_, at) => `Remiss nummer ${at};Länsstyrelsen;2024-05-15`);
    const list = Buffer.from(['Remiss;Remittent;Sista svarsdag', ...rows].join('\n'));
    const looked = await send(list);
    expect(looked.body.text).toBe('1999 nya, 0 finns redan, 0 oklara.');
    const imported = await send(list, { digest: looked.body.digest });
    expect(imported.body).toMatchObject({ imported: true });
    expect((await send(list)).body.text).toBe('0 nya, 1999 finns redan, 0 oklara.');
  }, 60_000);
});
