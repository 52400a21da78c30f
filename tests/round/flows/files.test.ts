import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask } from '../../support/stores.ts';
import { filesIn, sweepAfter } from '../../support/sweep.ts';

const LG = '19:lg@thread.tacv2';
const ROUND = 'fraga-1';
const MB = 1024 * 1024;
const SALEM = 'p-kd-salem';
const COLLEAGUE = 'p-vkd-salem';
const TYRESO = 'p-kd-tyreso';

interface KeptFile {
  id: string;
  name: string;
  size: number;
}

let drawing = 0;
const drawn = () => `${(++drawing + 1e9).toString(36).padStart(9, '0')}-prov`;

describe('filer i svar', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('pglite');
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
    const form = [
      { id: 'f1', kind: 'text', label: 'Vad tycker ni?', required: false },
      { id: 'f2', kind: 'file', label: 'Underlag', required: false, most: 3 },
    ];
    const answerBy = { date: '2024-02-20' };
    const fields = { purpose: 'question', forum: 'lg', title: 'Väg 73', form, answerBy, visibility: 'secretariat' };
    expect(await product.command(SECRETARIAT, { do: 'ask-round', id: ROUND, fields })).toMatchObject({ status: 200 });
  }, 60_000);
  afterAll(() => product?.close());

  const kept = async () => (await readdir(product.documentFolder)).length;
  const facts = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;
  const round = async (person: string) => (await product.get(person, `/api/tab/rounds/${ROUND}`)).body;
  const draftFiles = async (person: string): Promise<KeptFile[]> => (await round(person)).mine.draft?.files.f2 ?? [];
  const upload = async (person: string, name: string, body: BodyInit, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ key: randomUUID(), field: 'f2', name, ...more });
    const headers = { 'content-type': 'application/octet-stream' };
    const path = `/api/tab/rounds/${ROUND}/files?${query}`;
    const answer = await product.request(person, path, { method: 'POST', headers, body });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const open = async (person: string, file: string) => {
    const answer = await product.request(person, `/api/tab/rounds/${ROUND}/files/${file}`);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const send = async (person: string, files: string[], seen: number) => {
    const answer = { stance: 'answers', values: { f1: 'Se filen', f2: files } };
    const edition = (await round(person)).mine?.draft?.edition ?? 0;
    return product.command(person, { do: 'answer-round', round: ROUND, answer, drawn: drawn(), seen, edition });
  };
  /** Sees that no fact, no file and no error comes of what is done. */
  async function nothingCame<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    const before = [await facts(), await kept()];
    const answer = await act();
    for (let look = 0; look < 40 && (await kept()) !== before[1]; look++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect([await facts(), await kept()]).toEqual(before);
    expect(faultsLogged(product)).toEqual([]);
    return answer;
  }

  it('ett program nekas, med vad som går bra', async () => {
    const refused = await nothingCame(() => upload(SALEM, 'svar.exe', 'hej'));
    expect(refused).toMatchObject({ status: 400, body: { code: 'refusal.file-kind' } });
  });

  it('60 MB: nekas med en mening, och inget blir kvar', async () => {
    const refused = await nothingCame(() => upload(SALEM, 'stor.txt', Buffer.alloc(60 * MB, 'a')));
    expect(refused).toMatchObject({ status: 413, body: { code: 'refusal.file-too-big' } });
    expect(refused.body.message).toContain('högst 25 MB. Inget har sparats.');
  });

  it('den som inte svarar för någon kommun, och en fråga som inte tar filer: nekas innan något tas emot', async () => {
    const file = Buffer.alloc(MB);
    for (const person of ['p-rufs-salem', SECRETARIAT, 'p-okand'])
      expect(await nothingCame(() => upload(person, 'x.txt', file))).toMatchObject({ status: 403 });
    const form = { code: 'refusal.form-changed' };
    expect(await nothingCame(() => upload(SALEM, 'x.txt', file, { field: 'f1' }))).toMatchObject({ body: form });
    expect(await nothingCame(() => upload(SALEM, 'x.txt', file, { field: 'f9' }))).toMatchObject({ body: form });
    const other = await nothingCame(() => upload(SALEM, 'x.txt', file, { municipality: 'tyreso' }));
    expect(other).toMatchObject({ status: 403, body: { code: 'refusal.no-seat' } });
    for (const odd of [{ field: '../f2' }, { municipality: '../x' }, { key: 'x' }] as Record<string, string>[])
      expect(await nothingCame(() => upload(SALEM, 'x.txt', file, odd))).toMatchObject({ status: 400 });
    expect(await nothingCame(() => upload(SALEM, 'tom.txt', ''))).toMatchObject({ status: 400 });
  });

  it('kommandot självt tas inte emot utifrån', async () => {
    const file = { id: 'f-1', name: 'x', size: 1, document: '../../etc/passwd' };
    const refused = await product.command(SALEM, { do: 'add-answer-file', round: ROUND, field: 'f2', file });
    expect(refused).toMatchObject({ status: 400, body: { code: 'refusal.malformed' } });
  });

  it('ett filnamn som är en väg är bara ett namn; filen står i kommunens utkast', async () => {
    expect(await upload(SALEM, '../../etc/=cmd|x.txt', 'hej', { municipality: 'salem' })).toMatchObject({
      status: 200,
    });
    const [file] = await draftFiles(COLLEAGUE);
    expect(file).toMatchObject({ name: '=cmd_x.txt', size: 3, id: expect.stringMatching(/^f-[a-z0-9-]+$/) });
    expect((await readdir(product.documentFolder)).every((name) => /^[0-9a-f-]{36}$/.test(name))).toBe(true);
  });

  it('samma tryck två gånger är en fil', async () => {
    const key = randomUUID();
    expect((await upload(SALEM, 'en.txt', 'en', { key })).body).toEqual({ done: true });
    expect((await upload(SALEM, 'en.txt', 'en', { key })).body).toEqual({ repeat: true });
    expect((await draftFiles(SALEM)).map(({ name }) => name)).toEqual(['=cmd_x.txt', 'en.txt']);
    expect(await kept()).toBe(2);
  });

  it('fler än frågan tar emot nekas, och bytena försvinner', async () => {
    await upload(COLLEAGUE, 'tre.txt', 'tre');
    const refused = await nothingCame(() => upload(SALEM, 'fyra.txt', 'fyra'));
    expect(refused).toMatchObject({ body: { code: 'refusal.too-many-answers' } });
  });

  it('utkastets fil öppnas av kommunen själv och kansliet, av ingen annan', async () => {
    const [file] = await draftFiles(SALEM);
    const id = file?.id ?? '';
    for (const person of [SALEM, COLLEAGUE, SECRETARIAT]) expect((await open(person, id)).text).toBe('hej');
    expect((await open(TYRESO, id)).status).toBe(404);
    expect((await open('p-rufs-salem', id)).status).toBe(403);
    const { headers } = await open(SALEM, id);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="=cmd_x.txt"; filename*=UTF-8''%3Dcmd_x.txt`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    for (const odd of ['f-finns-inte', '..%2F..%2Fetc', '%00', 'x'.repeat(99)])
      expect((await open(SALEM, odd)).status).toBe(404);
  });

  it('svarets fil öppnas av den som får se svaret', async () => {
    const [first] = await draftFiles(SALEM);
    const id = first?.id ?? '';
    expect(await send(SALEM, [id], 0)).toMatchObject({ status: 200 });
    expect((await open(TYRESO, id)).status).toBe(404);
    expect((await open(SECRETARIAT, id)).text).toBe('hej');
    await product.command(SECRETARIAT, { do: 'change-round', round: ROUND, visibility: 'at-once' });
    expect((await open(TYRESO, id)).text).toBe('hej');
    await upload(SALEM, 'utkast.txt', 'inte än');
    const [begun] = await draftFiles(SALEM);
    expect((await open(TYRESO, begun?.id ?? '')).status).toBe(404);
    expect((await open(COLLEAGUE, begun?.id ?? '')).text).toBe('inte än');
  });

  it('vad som skickas till läsaren säger inte var en fils byte ligger', async () => {
    for (const person of [SALEM, COLLEAGUE, SECRETARIAT, TYRESO]) {
      const seen = [await round(person), (await product.get(person, `/api/tab/rounds/${ROUND}/versions/salem`)).body];
      expect(JSON.stringify(seen)).toContain('cmd_x.txt');
      expect(JSON.stringify(seen)).not.toContain('"document"');
      for (const name of await readdir(product.documentFolder)) expect(JSON.stringify(seen)).not.toContain(name);
    }
    const { mine } = await round(SALEM);
    expect(Object.keys(mine.answer.values.f2[0]).sort()).toEqual(['id', 'name', 'size']);
    expect(Object.keys(mine.draft.files.f2[0]).sort()).toEqual(['id', 'name', 'size']);
  });

  it('ett tidigare svars fil öppnas från listan över versioner, av den som får se svaret', async () => {
    const [second] = await draftFiles(SALEM);
    expect(await send(SALEM, [second?.id ?? ''], 1)).toMatchObject({ status: 200 });
    const versions = (await product.get(TYRESO, `/api/tab/rounds/${ROUND}/versions/salem`)).body;
    const { files } = versions.versions.at(-1).answer.values.find(({ id }: { id: string }) => id === 'f2');
    expect(files).toMatchObject([{ name: '=cmd_x.txt' }]);
    for (const person of [SALEM, COLLEAGUE, SECRETARIAT, TYRESO])
      expect((await open(person, files[0].id)).text).toBe('hej');
    await product.command(SECRETARIAT, { do: 'change-round', round: ROUND, visibility: 'secretariat' });
    expect((await open(TYRESO, files[0].id)).status).toBe(404);
    expect((await open(SALEM, files[0].id)).text).toBe('hej');
    expect((await open('p-rufs-salem', files[0].id)).status).toBe(403);
    expect((await open(SALEM, 'f-finns-inte')).status).toBe(404);
  });

  it('städningen tar det som ett slängt utkast hade, och inget som står i ett svar, ett tidigare svar eller ett utkast; en okänd fil lämnas', async () => {
    await upload(SALEM, 'slängd.txt', 'slängd');
    await product.command(SALEM, { do: 'drop-draft', round: ROUND });
    await upload(TYRESO, 'påbörjad.txt', 'påbörjad');
    const stray = randomUUID();
    await writeFile(join(product.documentFolder, stray), 'herrelös');
    const begun = await ask<{ document: string }>(
      product.databaseUrl,
      `select jsonb_path_query(state, '$.files.f2[*].document') #>> '{}' as document from draft where id = '${ROUND}/tyreso'`,
    );
    const versions = await ask<{ document: string }>(
      product.databaseUrl,
      `select jsonb_path_query(body, '$.values.f2[*].document') #>> '{}' as document from content where id like 'contribution:%'`,
    );
    const named = [...versions, ...begun].map(({ document }) => document);
    expect(new Set(named).size).toBe(3);
    expect(await sweepAfter(0, product)).toEqual([]);
    expect(await filesIn(product)).toEqual([...named, stray].sort());
    expect(await sweepAfter(2, product)).toEqual([{ files: 1, documents: [stray] }]);
    expect(await filesIn(product)).toEqual([...named, stray].sort());
  });

  it('inget av filernas namn eller innehåll står i loggen', () => {
    expect(JSON.stringify(product.logged)).not.toMatch(/cmd_x|utkast\.txt|slängd|passwd/);
    expect(faultsLogged(product)).toEqual([]);
  });
});
