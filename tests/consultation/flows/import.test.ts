import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

interface Published {
  title: string;
  sender: string | null;
  kind: string;
  year: number | null;
  submitted: string | null;
  answeredYear?: number;
}

const { remisser, counts } = JSON.parse(
  readFileSync(join(__dirname, '../../support/domain/remisser.json'), 'utf8'),
) as {
  remisser: Published[];
  counts: { external2021Submitted: number; external2021AnsweredButSubmitted2022: number };
};

/** The published consultations as Excel saves them in Swedish. */
const LIST = Buffer.from(
  [
    'Remiss;Remittent;Slag;Besvarad;Inlämnad;Inkom',
    ...remisser.map(({ title, sender, kind, answeredYear, submitted, year }) =>
      [title, sender ?? '', kind, answeredYear ?? '', submitted ?? '', year ?? ''].join(';'),
    ),
  ].join('\r\n'),
  'latin1',
);

describeStores('en lista med remisser läggs in', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store, { now: new Date('2026-02-02T08:00:00Z') });
  }, 60_000);
  afterAll(() => product?.close());

  let presses = 0;
  const send = async (body: Buffer, more: Record<string, string> = {}, person = SECRETARIAT) => {
    const query = new URLSearchParams({ key: `import-${presses++}-tryck`, forum: 'lg', ...more });
    const answer = await product.request(person, `/api/tab/consultation-list?${query}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'content-type': 'application/octet-stream' },
    });
    return { status: answer.status, body: await answer.json() };
  };
  const stored = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from consultation'))[0]?.count;

  it('granskas först, rad för rad, och inget är sparat', async () => {
    const { status, body } = await send(LIST);
    expect(status).toBe(200);
    expect(body).toMatchObject({ text: '20 nya, 0 finns redan, 0 oklara.', imported: false });
    expect(body.rows[0]).toMatchObject({ line: 2, verdict: 'new' });
    expect(body.rows[0].notes.join(' ')).toContain('Läggs in som Inlämnad i Ledningsgruppen. Inlämnad januari 2021.');
    expect(await stored()).toBe(0);
  });

  it('bara av kansliet, och bara med den fil som granskades', async () => {
    expect(await send(LIST, {}, 'p-trafik-salem')).toMatchObject({ status: 403 });
    expect(await send(LIST, { digest: 'x'.repeat(32) })).toMatchObject({
      status: 409,
      body: { code: 'refusal.import-changed' },
    });
    expect(await send(LIST, { forum: 'ssk' })).toMatchObject({ body: { code: 'refusal.unknown-forum' } });
    expect(await stored()).toBe(0);
  });

  it('ett tryck lägger in; samma fil två gånger lägger inte in något två gånger', async () => {
    const { digest } = (await send(LIST)).body;
    const { body } = await send(LIST, { digest });
    expect(body).toMatchObject({ imported: true, digest: null });
    expect(body.rows[0]).toMatchObject({ verdictText: 'Inlagd' });
    expect(JSON.stringify(body)).not.toContain('Läggs in');
    expect(await stored()).toBe(20);
    expect((await send(LIST, { digest })).body.text).toBe(
      '0 remisser är inlagda. 20 fanns redan, 0 oklara lades inte in.',
    );
    expect((await send(LIST)).body).toMatchObject({ text: '0 nya, 20 finns redan, 0 oklara.', digest: null });
    expect(await stored()).toBe(20);
  });

  it('besvarade och inlämnade räknas som i årsredovisningen för 2021', async () => {
    const { body } = await product.get(SECRETARIAT, '/api/tab/consultations?year=2021');
    const of = (year: number) => body.counts.find((one: { year: number }) => one.year === year);
    const { external2021Submitted: submitted, external2021AnsweredButSubmitted2022: later } = counts;
    expect(of(2021)).toMatchObject({ submitted, answered: submitted + later });
    expect(of(2022)).toMatchObject({ submitted: later, answered: 0, text: `2022: 0 besvarade, ${later} inlämnade` });
    expect(body.past.length).toBeGreaterThanOrEqual(9);
  });

  it.each([
    ['en fil utan rubriker', Buffer.from('a;b\n1;2'), 400, 'import-no-header'],
    ['en bild', Buffer.from([0x89, 0x50, 0, 0]), 400, 'not-a-list'],
    ['60 MB', Buffer.alloc(60 * 1024 * 1024, 'a'), 413, 'import-too-big'],
  ])('%s nekas med ord', async (_name, bytes, status, code) => {
    const sent = await send(bytes).catch(() => null);
    // A sender that is cut off while it sends may not get to read why; what matters is that nothing was taken in.
    if (sent) expect(sent).toMatchObject({ status, body: { code: `refusal.${code}` } });
    expect(await stored()).toBe(20);
  });

  it('oklara rader sägs med radnummer och läggs inte in; de andra gör det', async () => {
    const bytes = Buffer.from('Titel;Remittent\nNy remiss;SL\n"Trasig";x"y\n;utan titel\n=1+1;x');
    const { body } = await send(bytes);
    expect(body.text).toBe('1 ny, 0 finns redan, 3 oklara.');
    expect(body.rows.map(({ line, verdict }: { line: number; verdict: string }) => [line, verdict])).toEqual([
      [2, 'new'],
      [3, 'unclear'],
      [4, 'unclear'],
      [5, 'unclear'],
    ]);
    expect((await send(bytes, { digest: body.digest })).body).toMatchObject({
      imported: true,
      text: '1 remiss är inlagd. 0 fanns redan, 3 oklara lades inte in.',
    });
    expect(await stored()).toBe(21);
  });

  it('utan valt organ är raderna som inte nämner något oklara, och inget väljs åt kansliet', async () => {
    const bytes = Buffer.from('Titel;Remittent;Organ\nEn utan;SL;\nEn med;SL;Trafiknätverket');
    const query = new URLSearchParams({ key: 'utan-organ-tryck' });
    const answer = await product.request(SECRETARIAT, `/api/tab/consultation-list?${query}`, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { rows, text } = await answer.json();
    expect(text).toBe('1 ny, 0 finns redan, 1 oklar.');
    expect(rows[0].notes).toEqual(['Raden nämner inget organ som svarar nu. Välj organ ovanför listan.']);
    expect(rows[1].notes[0]).toContain('i Trafiknätverket');
  });
});
