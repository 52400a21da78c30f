import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YearView } from '../../../bot/year/views/view.ts';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { describeStores } from '../../support/stores.ts';

const file = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../support/calendars', name)));
const at = (hours: string, title: string, ...days: string[]) => days.map((day) => `${day} ${hours} ${title}`.trim());

/** What stands on which days, each with the letter that its title begins with. */
const DAYS: Record<string, string[]> = {
  'bysetpos.ics': [
    ...at('9.00–10.00', 'A', '2024-01-30', '2024-02-29', '2024-03-30', '2024-04-30'),
    ...at('9.00–10.00', 'B', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29'),
    ...at('9.00–10.00', 'C', '2023-01-12', '2024-01-11', '2025-01-09'),
    ...at('11.00–12.00', 'D', '2024-01-01', '2024-12-30', '2025-01-06', '2025-12-29'),
  ],
  'undantag-med-rrule.ics': [
    ...at('9.00–10.00', 'A', '2024-06-03', '2024-06-17', '2024-06-24'),
    ...at('13.00–14.00', 'A', '2024-06-11'),
  ],
  'this-and-future.ics': [
    ...at('9.00–10.00', 'A', '2024-09-02', '2024-09-09'),
    ...at('13.00–14.00', 'A', '2024-09-17', '2024-09-24', '2024-10-01'),
  ],
  'samma-uid-sequence.ics': [
    ...at('13.00–14.00', 'A', '2024-05-07'),
    ...at('9.00–10.00', 'C', '2024-05-13', '2024-05-22', '2024-05-27'),
    ...at('15.00–16.00', 'D', '2024-05-14'),
  ],
  'heldag-until-utc.ics': [
    ...['A', 'B', 'C', 'D'].flatMap((series) => at('', series, '2024-04-02', '2024-04-03', '2024-04-04', '2024-04-05')),
    ...at('', 'E', '2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01'),
  ].map((line) => line.replace('  ', ' ')),
  'windows-1252.ics': ['2024-02-16 9.00–10.00 R'],
};

describeStores('kalendrar som andra program sparar dem', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
  }, 60_000);
  afterAll(() => product?.close());

  const upload = async (name: string, body: Uint8Array<ArrayBuffer>) => {
    const path = `/api/tab/calendars?key=${randomUUID()}&name=${encodeURIComponent(name)}`;
    const headers = { 'content-type': 'text/calendar' };
    const answer = await product.request(SECRETARIAT, path, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.json() };
  };
  const year = async (one: number): Promise<YearView> =>
    (await product.get(SECRETARIAT, `/api/tab/year?year=${one}`)).body;
  const shown = async () => {
    const years = await Promise.all([2023, 2024, 2025, 2026].map(year));
    return years
      .flatMap(({ months }) => months.flatMap(({ month, rows }) => rows.map((row) => ({ month, row }))))
      .filter(({ row }) => row.kind === 'outside');
  };
  const clear = async () => {
    for (const { id } of (await year(2024)).calendars ?? [])
      await product.command(SECRETARIAT, { do: 'remove-calendar', calendar: id });
  };
  afterEach(clear);

  it.each(Object.entries(DAYS))('%s: årets sida visar de rätta dagarna', async (name, days) => {
    const { status, body } = await upload(name, file(name));
    expect([status, body.text]).toEqual([
      200,
      expect.stringMatching(new RegExp(`: ${days.length} händelser? lästes\\.$`)),
    ]);
    const lines = (await shown()).map(({ month, row: { dayText, hoursText, title } }) =>
      [`${month}-${/\d+/.exec(dayText)?.[0].padStart(2, '0')}`, hoursText, title[0]].filter(Boolean).join(' '),
    );
    expect(lines.sort()).toEqual([...days].sort());
  });

  it('bokstäverna i Windows Latin står rätt, i titeln och i kalenderns namn', async () => {
    await upload('windows-1252.ics', file('windows-1252.ics'));
    expect((await shown()).map(({ row }) => [row.title, row.stateText])).toEqual([
      ['Råd – ”öppet möte” 5 €', 'Kalender – 1252'],
    ]);
  });

  it('tecken som inte gick att läsa sägs, och resten läses', async () => {
    const bytes = Buffer.from(
      Buffer.from(file('windows-1252.ics')).toString('latin1').replace('R\xe5d', 'R\x81d'),
      'latin1',
    );
    const { body } = await upload('windows-1252.ics', new Uint8Array(bytes));
    expect(body.text).toBe(
      'Kalender – 1252: 1 händelser lästes. I en titel, eller i kalenderns namn, gick ett eller flera tecken inte att läsa. Exportera kalendern som UTF-8 och ladda upp den igen om något ser konstigt ut.',
    );
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
