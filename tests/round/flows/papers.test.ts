import { randomUUID } from 'node:crypto';
import { openCsv, openXlsx, partsOf } from '../../support/open-papers.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';

const LG = '19:lg@thread.tacv2';
const ROUND = 'fraga-1';
const TITLE = '=SUM(1) / Underlag "väg 73"; å\u0308';

describe('en frågas papper hämtas', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
    const form = [{ id: 'f1', kind: 'text', label: '@Vad tycker ni?', required: true }];
    const answerBy = { date: '2024-02-20' };
    const fields = { purpose: 'question', forum: 'lg', title: TITLE, form, answerBy, visibility: 'at-once' };
    expect(await product.command(SECRETARIAT, { do: 'ask-round', id: ROUND, fields })).toMatchObject({ status: 200 });
    const answer = { stance: 'answers', values: { f1: '+46 8 =1+1' } };
    const given = { do: 'answer-round', round: ROUND, answer, drawn: '000gjdgxs-prov', seen: 0 };
    expect(await product.command('p-kd-salem', given)).toMatchObject({ status: 200 });
  }, 60_000);
  afterAll(() => product?.close());

  const download = async (person: string, path: string, language = 'sv', round = ROUND) => {
    const headers = { 'accept-language': language };
    const answer = await product.request(person, `/api/tab/rounds/${round}/${path}`, { headers });
    return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };

  it('kansliet får svaren som Excel, lika cell för cell som på sidan', async () => {
    const { status, headers, bytes } = await download(SECRETARIAT, 'export.xlsx');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const { cells, xml } = openXlsx(bytes);
    const page = (await product.get(SECRETARIAT, `/api/tab/rounds/${ROUND}`)).body;
    expect(cells[0]).toEqual(['Fråga', page.title]);
    expect(cells.slice(7).map((line) => [line[0], line[1], line[8] ?? ''])).toEqual(
      page.rows.map((row: { name: string; stateText: string; answer: { values: { text: string }[] } | null }) => [
        row.name,
        row.stateText,
        row.answer?.values[0]?.text ?? '',
      ]),
    );
    expect(cells.find((line) => line[0] === 'Salem')?.slice(4, 9)).toEqual([
      '2024-01-29 08:00',
      'Kommundirektör Salem',
      'i Samverkan',
      '',
      '+46 8 =1+1',
    ]);
    expect(xml).not.toMatch(/<f[ >]/);
  });

  it('och som CSV, där inget blir en formel', async () => {
    const { headers, bytes } = await download(SECRETARIAT, 'export.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const cells = openCsv(bytes);
    expect(cells[0]).toEqual(['Fråga', `'${TITLE}`]);
    expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.flat()).toContain("'+46 8 =1+1");
  });

  it('tal är tal i CSV-filen, också de under noll, och två val kan skiljas från ett med semikolon i', async () => {
    const choices = [
      { id: 'a', label: 'Löner; pensioner' },
      { id: 'b', label: 'Hyror' },
    ];
    const form = [
      { id: 'f1', kind: 'number', label: 'Procent', required: false },
      { id: 'f2', kind: 'choices', label: 'Orsaker', required: false, choices },
    ];
    const about = { purpose: 'question', forum: 'lg', title: 'Avvikelse mot budget', form, visibility: 'at-once' };
    const asking = { do: 'ask-round', id: 'fraga-2', fields: { ...about, answerBy: { date: '2024-02-20' } } };
    expect(await product.command(SECRETARIAT, asking)).toMatchObject({ status: 200 });
    for (const [name, f1] of [['salem', -5] as const, ['tyreso', -2.5] as const, ['nykvarn', 3] as const]) {
      const answer = { stance: 'answers', values: { f1, f2: ['a', 'b'] } };
      const given = { do: 'answer-round', round: 'fraga-2', answer, drawn: '000gjdgxs-prov', seen: 0 };
      expect(await product.command(`p-kd-${name}`, given)).toMatchObject({ status: 200 });
    }
    const cells = openCsv((await download(SECRETARIAT, 'export.csv', 'sv', 'fraga-2')).bytes);
    const at = cells.find((line) => line.includes('Procent'))?.indexOf('Procent') ?? -1;
    const of = (name: string) => cells.find((line) => line[0] === name)?.slice(at, at + 2);
    expect(['Salem', 'Tyresö', 'Nykvarn'].map(of)).toEqual(
      ['-5', '-2,5', '3'].map((number) => [number, 'Löner; pensioner\nHyror']),
    );
  });

  it('filens namn är frågans, utan väg och utan citattecken; den sparas, gissas inte och lagras inte', async () => {
    for (const path of ['export.xlsx', 'export.csv', 'form.docx']) {
      const { headers } = await download(SECRETARIAT, path);
      const named = headers.get('content-disposition') ?? '';
      expect(named).toMatch(/^attachment; filename="[^"\\/]*\.(xlsx|csv|docx)"; filename\*=UTF-8''[\w.%~!-]+$/);
      expect(decodeURIComponent(named.split("''")[1] ?? '')).toContain('=SUM(1) - Underlag _väg 73_; ');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toContain('no-store');
    }
  });

  it('den som är tillfrågad får frågorna med sig hem, på sitt språk, men inte bladet', async () => {
    for (const person of [SECRETARIAT, 'p-kd-tyreso']) {
      const { status, bytes } = await download(person, 'form.docx', 'en');
      expect(status).toBe(200);
      expect(partsOf(bytes)['word/styles.xml']).toContain('w:val="en-GB"');
    }
    for (const path of ['export.xlsx', 'export.csv']) {
      const refused = await product.get('p-kd-tyreso', `/api/tab/rounds/${ROUND}/${path}`);
      expect(refused).toMatchObject({ status: 403, body: { code: 'refusal.secretariat-only' } });
    }
  });

  it('sexton som hämtar frågorna på en gång får samma fil', async () => {
    const all = await Promise.all(Array.from({ length: 16 }, () => download('p-kd-salem', 'form.docx')));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect(new Set(all.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(1);
  });

  it.each(['export.xlsx', 'export.csv', 'form.docx'])('den som inte är tillfrågad får inget: %s', async (path) => {
    const whole = `/api/tab/rounds/${ROUND}/${path}`;
    expect(await product.get('p-rufs-salem', whole)).toMatchObject({ status: 403 });
    expect(await product.get('p-okand', whole)).toMatchObject({ status: 403 });
    expect((await fetch(product.url + whole)).status).toBe(401);
    expect(await product.get(SECRETARIAT, `/api/tab/rounds/${randomUUID()}/${path}`)).toMatchObject({ status: 404 });
    expect(await product.get(SECRETARIAT, `/api/tab/rounds/..%2F..%2Fetc/${path}`)).toMatchObject({ status: 404 });
  });
});
