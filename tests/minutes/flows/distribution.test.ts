import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, ReadyMail } from '../../../bot/ports/mail.ts';
import { aFiling, aPaper } from '../../support/filing-builders.ts';
import { NOTHING, work } from '../../support/made-up-work.ts';
import { handedTo } from '../../support/own-chat.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores, openStoreAt } from '../../support/stores.ts';

const meeting = 'lg-2024-02-16';
const VERIFIER = 'p-kd-huddinge';
const ROUND = `reg-${meeting}`;

interface Sent {
  number: number;

  recipients: string[];
  payload: {
    to: string;
    subject: string;
    text: string;
    attachment: { name: string; content: { document: string; size: number; hash: string } };
  };
}

describeStores('delgivning och diarieföring', (store) => {
  let product: Product;
  let wire: ReturnType<typeof handedTo>;
  const handed: ReadyMail[] = [];
  beforeAll(async () => {
    const mail: Mail = {
      send: async (letter) => {
        handed.push(letter);
        return { sent: { conversation: letter.to, activity: letter.reference } };
      },
    };
    product = await startProduct(store, { mail });
    wire = handedTo(product);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    product.clock.now = new Date('2024-02-16T12:00:00Z');
  }, 60_000);
  afterAll(() => product?.close());

  const page = async (person = SECRETARIAT) => (await product.get(person, `/api/tab/minutes/${meeting}`)).body;
  const done = async (command: object, person = SECRETARIAT) => {
    const { status, body } = await product.command(person, command);
    if (status !== 200) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(body)}`);
    return body;
  };
  const distribute = async (person = SECRETARIAT, of = meeting, key: string = randomUUID()) => {
    const response = await product.request(person, `/api/tab/minutes/${of}/distribution`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    return { status: response.status, body: (await response.json()) as { code?: string } };
  };
  const mails = (of = meeting) =>
    ask<Sent>(
      product.databaseUrl,
      `select d.number, d.payload, array_agg(r.person) as recipients from delivery d
       join recipient r on r.delivery = d.id where d.kind = 'mail' and d.matter_id = '${of}' group by d.id order by d.key`,
    );
  const register = (municipality: string, number: string, more: object = {}) =>
    product.command(SECRETARIAT, {
      do: 'answer-on-behalf',
      round: ROUND,
      municipality,
      way: 'by-mail',
      answer: { stance: 'answers', values: { p1: number }, ...more },
      drawn: `0000000${String(Math.floor(Math.random() * 90) + 10)}-b`,
    });
  const due = async () =>
    (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.due.find(
      (one: { about: { id: string } }) => one.about.id === ROUND,
    );

  it('förrän anteckningarna är godkända går de inte att skicka, och ingen annan än kansliet skickar dem', async () => {
    await done({ do: 'start-minutes', meeting });
    await done({ do: 'write-item', meeting, item: 'p1', text: 'Beslut: Ja.', edition: 0, writer: 'w-1', serial: 1 });
    expect(await distribute()).toMatchObject({ status: 409, body: { code: 'refusal.not-distributable-yet' } });
    await done({ do: 'elect-verifier', meeting, seat: 'seat-lg-huddinge', elected: true });
    await done({ do: 'send-minutes', meeting });
    await done({ do: 'approve-items', meeting, round: 1, parts: 'all' }, VERIFIER);
    expect(await distribute(VERIFIER)).toMatchObject({ status: 403, body: { code: 'refusal.secretariat-only' } });
    expect((await page(VERIFIER)).distribution).toEqual({
      lines: [],
      toRegistries: true,
      registration: null,
      can: { send: false, remind: false },
    });
    expect(await readdir(product.documentFolder)).not.toContainEqual(expect.stringMatching(/\.pdf$/));
  });

  it('före trycket visas vart de går, och brevet', async () => {
    await done({ do: 'note-registry-number', meeting, number: 'HK 2024/12' });
    const { body } = await product.get(SECRETARIAT, `/api/tab/minutes/${meeting}/distribution`);
    expect(body).toMatchObject({ again: false, channelText: expect.stringContaining('Ett inlägg i kanalen') });
    expect(body.registries).toHaveLength(8);
    expect(body.registries[0]).toEqual({
      municipality: 'botkyrka',
      name: 'Botkyrka',
      to: 'registrator.botkyrka@example.se',
      troubled: false,
    });
    expect(body.letter.text).toContain('Vårt diarienummer: HK 2024/12');
    const { status } = await product.get(VERIFIER, `/api/tab/minutes/${meeting}/distribution`);
    expect(status).toBe(403);
  });

  /** The paper lies in the body's library, as it is without corrections. */
  const file = async () => {
    const paper = aPaper({ about: meeting, date: '2024-02-16' });
    const beside = await openStoreAt(store, product.databaseUrl);
    const filed = { kind: 'filing' as const, id: 'f-arkiv', state: aFiling({ paper }) };
    await beside.commit(work({ decide: () => ({ ...NOTHING, states: [filed] }) }));
    await beside.close();
  };

  it('ett tryck: ett inlägg i kanalen som leder till papperet, åtta brev med papperet och dess kontrollsumma, en fråga med noll av åtta', async () => {
    await file();
    const key = randomUUID();
    expect(await distribute(SECRETARIAT, meeting, key)).toMatchObject({ status: 200, body: { done: true } });
    await product.settled();
    const posts = wire.sent.filter((post) => post.includes('är klara att läsa'));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toContain(encodeURIComponent(`/anteckningar/${meeting}`));
    expect(posts[0]).toContain('https://example.se/lg/2024/m1.pdf');
    const sent = await mails();
    expect(sent).toHaveLength(8);
    expect(new Set(sent.map(({ payload }) => payload.to)).size).toBe(8);
    expect(sent.flatMap(({ recipients }) => recipients)).toContain('registry:salem');
    const [one] = sent;
    const { attachment, text } = one?.payload ?? {};
    const { document, size, hash } = attachment?.content ?? { document: '', size: 0, hash: '' };
    const bytes = await readFile(join(product.documentFolder, document));
    expect([bytes.length, sha256(bytes)]).toEqual([size, hash]);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(attachment?.name).toBe('Minnesanteckningar Ledningsgruppen 2024-02-16.pdf');
    expect(text?.split('\n').at(-1)).toBe(`SHA-256 för den bifogade filen: ${hash}`);
    expect(new Set(sent.map(({ payload }) => payload.attachment.content.hash))).toEqual(new Set([hash]));
    const arrived = handed.map(({ to, attached }) => [to, attached?.type, sha256(attached?.bytes ?? new Uint8Array())]);
    expect(arrived).toHaveLength(8);
    expect(arrived).toContainEqual(['registrator.salem@example.se', 'application/pdf', hash]);
    expect(new Set(arrived.map(([, , of]) => of))).toEqual(new Set([hash]));
    expect(await page(VERIFIER)).toMatchObject({
      distribution: { registration: { text: 'Registrerat i 0 av 8 kommuner', note: false, open: true } },
    });
    expect(await distribute(SECRETARIAT, meeting, key)).toMatchObject({ status: 200, body: { repeat: true } });
    expect(await distribute()).toMatchObject({ status: 200, body: { repeat: true } });
    expect(await mails()).toHaveLength(8);
  });

  it('papperet hålls kvar av anteckningarna, och inget annat står kvar på väg', async () => {
    const rows = await ask<{ state: string; owner_kind: string }>(
      product.databaseUrl,
      `select state, owner_kind from document`,
    );
    expect(rows).toEqual([{ state: 'kept', owner_kind: 'minutes' }]);
  });

  it('frågan går till registratorerna: ingen i organet svarar, påminns eller ser ett kort', async () => {
    const round = (await product.get(VERIFIER, `/api/tab/rounds/${ROUND}`)).body;
    expect(round).toMatchObject({ mine: null, purposeText: 'Diarieföring', registration: { rows: expect.anything() } });
    const answer = { stance: 'answers', values: { p1: 'X 1' } };
    const given = { do: 'answer-round', round: ROUND, answer, drawn: '000000001-b' };
    expect((await product.command(VERIFIER, given)).body.code).toBe('refusal.registries-asked');
    const remind = { do: 'remind', about: { kind: 'round', id: ROUND } };
    expect((await product.command(SECRETARIAT, remind)).body.code).toBe('refusal.registries-asked');
    expect((await product.get(VERIFIER, '/api/tab/todo')).body.rounds).toEqual([]);
    const forged = { do: 'ask-round', id: 'r9', fields: { ...FIELDS, forum: 'lg' } };
    expect((await product.command(SECRETARIAT, forged)).body.code).toBe('refusal.wrong-audience');
  });

  it('numren skrivs in på en rad, sammansatta; det som saknas står i Att göra', async () => {
    expect((await register('salem', ' KS\u00a0A\u030a 2024/7 ', { comment: 'Per telefon' })).status).toBe(200);
    const { registration } = (await page(VERIFIER)).distribution;
    expect(registration.text).toBe('Registrerat i 1 av 8 kommuner');
    const row = registration.rows.find(({ name }: { name: string }) => name === 'Salem');
    expect(row).toMatchObject({ number: 'KS Å 2024/7', note: 'Per telefon', version: 1 });
    expect(registration.missingText).toContain('fredag 16 februari 2024: Botkyrka');
    expect(registration.missingText).not.toContain('Salem');
    expect(await due()).toMatchObject({ text: 'Registrerat i 1 av 8 kommuner', overdue: false });
    const { body } = await product.get(VERIFIER, `/api/tab/minutes/${meeting}/agendas`);
    expect(body.registrationText).toBe('Registrerat i 1 av 8 kommuner');
  });

  it('en påminnelse går till de sju som saknas, med samma papper, högst en gång om dagen', async () => {
    await done({ do: 'remind-registries', meeting });
    await done({ do: 'remind-registries', meeting });
    const again = (await mails()).filter(({ payload }) => payload.subject.startsWith('Påminnelse'));
    expect(again).toHaveLength(7);
    expect(again.flatMap(({ recipients }) => recipients)).not.toContain('registry:salem');
    expect(again[0]?.payload.attachment).toEqual((await mails())[0]?.payload.attachment);
  });

  it('efter en rättelse skickas de igen, som rättelse; frågan är densamma, och ingen leds till papperet utan rättelsen', async () => {
    await done({ do: 'correct-minutes', meeting, text: 'Beloppet ska vara 200.' });
    expect((await page()).distribution.can.send).toBe(true);
    const [first, second] = await Promise.all([distribute(), distribute()]);
    expect([first.status, second.status]).toEqual([200, 200]);
    const corrected = (await mails()).filter(({ payload }) => payload.subject.startsWith('Rättelse'));
    expect(corrected).toHaveLength(8);
    expect(corrected[0]?.number).toBe(2);
    expect(await ask(product.databaseUrl, `select id from round`)).toHaveLength(1);
    await product.settled();
    const posts = wire.sent.filter((post) => post.includes('Rättelse till anteckningarna'));
    expect(posts).toHaveLength(1);
    expect(posts[0]).not.toContain('https://example.se/lg/2024/m1.pdf');
    expect((await page()).distribution).toMatchObject({
      can: { send: false },
      registration: { text: 'Registrerat i 1 av 8 kommuner' },
    });
    const kept = await ask(product.databaseUrl, `select 1 from document where state = 'kept'`);
    expect(kept).toHaveLength(2);
    // Of the press that came second nothing is left.
    const files = await readdir(product.documentFolder, { recursive: true, withFileTypes: true });
    const stored = files.filter((file) => file.isFile() && !file.name.endsWith('.json'));
    expect(stored).toHaveLength(2);
  });

  it('vid åtta av åtta stänger frågan sig själv, och ett rättat nummer går ändå att skriva in', async () => {
    const { rows } = (await page()).distribution.registration;
    for (const { municipality, number } of rows) if (number === '') await register(municipality, `KS ${municipality}`);
    const { registration, can } = (await page()).distribution;
    expect(registration).toMatchObject({ text: 'Registrerat i 8 av 8 kommuner', open: false, missingText: '' });
    expect(can.remind).toBe(false);
    expect(await due()).toBeUndefined();
    const late = await product.command(SECRETARIAT, { do: 'remind-registries', meeting });
    expect(late.body.code).toBe('refusal.all-registered');
    const seen = registration.rows.find(
      ({ municipality }: { municipality: string }) => municipality === 'salem',
    ).version;
    const mended = { round: ROUND, municipality: 'salem', way: 'by-mail', seen, drawn: '000000999-b' };
    const answer = { stance: 'answers', values: { p1: 'KS 2024/8' } };
    await done({ do: 'answer-on-behalf', ...mended, answer });
    expect(JSON.stringify((await page()).distribution.registration.rows)).toContain('KS 2024/8');
  });

  it('ett nätverks anteckningar blir ett inlägg och inget brev; utan kanal går de inte att skicka', async () => {
    const of = 'net-trafik-delgivet';
    const when = { date: '2024-02-15', start: '09:00', end: '10:00' };
    const fields = { forum: 'net-trafik', kind: 'ordinary', title: 'Nätverksmöte', when, mode: 'remote' };
    product.clock.now = new Date('2024-02-14T12:00:00Z');
    await done({ do: 'plan-meeting', id: of, fields });
    product.clock.now = new Date('2024-02-16T12:00:00Z');
    await done({ do: 'start-minutes', meeting: of });
    await done({ do: 'finish-minutes', meeting: of });
    expect((await distribute(SECRETARIAT, of)).body.code).toBe('refusal.nobody-to-tell');
    await product.connect('19:trafik@thread.tacv2', 'Södertörn – Trafiknätverket');
    const preview = (await product.get(SECRETARIAT, `/api/tab/minutes/${of}/distribution`)).body;
    expect(preview).toMatchObject({
      registries: [],
      letter: null,
      noRegistriesText: expect.stringContaining('diarieförs'),
    });
    expect(await distribute(SECRETARIAT, of)).toMatchObject({ status: 200, body: { done: true } });
    await product.settled();
    expect(wire.sent.filter((post) => post.includes('är klara att läsa'))).toHaveLength(2);
    expect(await mails(of)).toEqual([]);
    expect((await product.get(SECRETARIAT, `/api/tab/minutes/${of}`)).body.distribution).toMatchObject({
      registration: null,
      toRegistries: false,
      lines: [expect.stringContaining('Ett inlägg lades i kanalen'), expect.anything()],
    });
  });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const FIELDS = {
  purpose: 'registration',
  title: 'Diarieföring',
  form: [{ id: 'p1', kind: 'text', label: 'Diarienummer', required: true }],
  answerBy: { date: '2024-03-01' },
  visibility: 'at-once',
};
