import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const OTHER_TENANT = '99999999-9999-4999-8999-999999999999';
const press = (more: object = {}) => ({
  v: 1,
  do: 'answer-notice',
  meeting: MEETING,
  revision: 1,
  value: 'attending',
  drawn: '00000000a-prov',
  ...more,
});
const said = (body: unknown) => JSON.stringify(body);

describeStores('det som inte ska gå', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING });
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const facts = async () =>
    (await ask<{ count: number }>(product.databaseUrl, 'select count(*)::int as count from journal'))[0]?.count;

  /** Gives the answer, after seeing that nothing was stored, that it was logged once and that the log names nobody. */
  async function unchanged(act: () => Promise<{ status: number; body: unknown }>, logs = 1) {
    const before = await facts();
    product.logged.length = 0;
    const answer = await act();
    expect(await facts()).toBe(before);
    expect(product.logged.filter(({ level }) => level !== 'error')).toHaveLength(logs);
    expect(product.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(said(product.logged)).not.toMatch(/example\.se|Kommundirektör|hemlig/i);
    return answer;
  }

  it('ett okänt möte och ett okänt organ', async () => {
    const card = await unchanged(() => product.press('p-kd-salem', press({ meeting: 'finns-inte' })));
    expect(said(card.body)).toContain('Mötet finns inte');
    const forum = { do: 'choose-forum', team: LG, forum: 'finns-inte' };
    expect(await unchanged(() => product.command(SECRETARIAT, forum))).toMatchObject({
      status: 409,
      body: { code: 'refusal.unknown-forum' },
    });
    for (const id of ['finns-inte', '%00', '..%2F..']) {
      expect(await product.get(SECRETARIAT, `/api/tab/meetings/${id}`)).toMatchObject({ status: 404 });
    }
  });

  it('ett kort från en annan organisation', async () => {
    const foreign = {
      conversation: { id: LG, conversationType: 'channel', tenantId: OTHER_TENANT },
      channelData: { tenant: { id: OTHER_TENANT }, team: { id: LG } },
    };
    const answer = await unchanged(() => product.press('p-kd-salem', press(), foreign));
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 403, type: 'application/vnd.microsoft.error' } });
    expect(said(answer.body)).toContain('annan organisation');
  });

  it.each([
    ['en äldre version av kortet', press({ v: 0 }), 'äldre version'],
    ['en revision som inte finns', press({ revision: 7 }), 'Vi förstod inte'],
    ['NUL', press({ drawn: '00000000a-\u0000' }), 'inte går att läsa'],
    ['ett halvt tecken', press({ value: '\ud83d' }), 'inte går att läsa'],
    ['20 000 tecken i ett fält', press({ from: '0'.repeat(20_001) }), 'för lång'],
    ['en tid som inte finns', press({ from: '25:00' }), 'Från kl.: ”25:00” är inget klockslag'],
    ['tider i fel ordning', press({ from: '11:00', until: '10:00' }), 'Från-tiden måste vara före'],
    ['tider utanför mötet', press({ until: '18:00' }), 'utanför mötet, som är kl. 9.00–11.30'],
    ['något helt annat', { hej: 'hemlig' }, 'Vi förstod inte'],
  ])('%s', async (_name, data, sentence) => {
    const answer = await unchanged(() => product.press('p-kd-salem', data));
    expect(answer.status).toBe(200);
    expect(said(answer.body)).toContain(sentence);
  });

  it('fem megabyte, trasig JSON och JSON som inte är en aktivitet', async () => {
    const post = async (body: string) => {
      const headers = { authorization: `Bearer ${product.tokens.token()}`, 'content-type': 'application/json' };
      const answer = await fetch(`${product.url}/api/messages`, { method: 'POST', headers, body });
      return { status: answer.status, body: await answer.text() };
    };
    expect(await unchanged(() => post(`"${'x'.repeat(5 * 1024 * 1024)}"`))).toMatchObject({ status: 413 });
    expect(await unchanged(() => post('{"type":'))).toMatchObject({ status: 400 });
    for (const body of ['{}', '[]', '3', 'null', '"hej"', '{"type":7}']) {
      expect(await unchanged(() => post(body))).toMatchObject({ status: 400 });
    }
    expect((await post('{}')).body).toMatch(/gick inte att|förstod/);
  });

  it('en rätt signerad aktivitet från en annan kanal än Teams', async () => {
    const webchat = { channelId: 'webchat' };
    const pressed = await unchanged(() => product.press('p-kd-salem', press(), webchat));
    expect(pressed).toEqual({ status: 403, body: undefined });
    const message = { ...webchat, type: 'message', text: 'hej', name: undefined, value: undefined };
    expect(await unchanged(() => product.press('p-kd-salem', {}, message), 0)).toMatchObject({ status: 403 });
  });

  it('Markdown och <at> i ett namn stör ingen', async () => {
    const from = {
      id: '29:x',
      name: '**<at>alla</at>** [x](javascript:1)',
      aadObjectId: '33333333-3333-4333-8333-333333333333',
    };
    const answer = await unchanged(() => product.press('x', press(), { from }));
    expect(said(answer.body)).toContain('Vi känner inte igen dig');
    expect(said(answer.body)).not.toContain('alla');
  });

  it('en flik utan eller med falsk inloggning', async () => {
    const get = (authorization?: string) =>
      fetch(`${product.url}/api/tab/todo`, authorization ? { headers: { authorization } } : {}).then(
        async (answer) => ({
          status: answer.status,
          body: await answer.text(),
        }),
      );
    expect(await unchanged(() => get())).toMatchObject({
      status: 401,
      body: expect.stringContaining('Du är inte inloggad'),
    });
    // Told of already, within the minute.
    expect(await unchanged(() => get('Bearer x.y.z'), 0)).toMatchObject({ status: 401 });
    expect(await unchanged(() => get(`Bearer ${product.tokens.token()}`), 0)).toMatchObject({ status: 401 });
  });

  it('kommandon från fliken som ingen flik skickar', async () => {
    const before = await facts();
    for (const command of [
      null,
      [],
      {},
      { do: 'connect-team' },
      { do: 'remove-team', team: LG },
      { do: 'send-notice', meeting: '../../etc' },
      { do: 'link-accounts', links: [] },
      { do: 'cancel-meeting', meeting: MEETING, reason: ' ' },
      { do: 'cancel-meeting', meeting: MEETING, reason: 'x'.repeat(501) },
      JSON.parse('{"__proto__":{"do":"send-notice"}}'),
    ]) {
      expect((await product.command(SECRETARIAT, command as object)).status).toBe(400);
    }
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING }, 'kort')).toMatchObject({
      status: 400,
    });
    expect(await facts()).toBe(before);
  });

  /** A machine that is busy may say that it is slow: that is what the line is for. */
  const isSlow = (line: object) => 'event' in line && line.event === 'store.slow';

  it('800 svar på en gång: vart och ett är sparat eller har fått veta att det inte är det', async () => {
    product.logged.length = 0;
    const values = ['attending', 'remote', 'declined'];
    const presses = Array.from({ length: 800 }, (_, n) => {
      const drawn = `${(n + 1e6).toString(36).padStart(9, '0')}-mangd${n}`;
      return product.press('p-kd-salem', press({ value: values[n % 3], drawn }));
    });
    const answers = await Promise.all(presses);
    const stored = await ask<{ drawn: string }>(
      product.databaseUrl,
      `select data->>'drawn' as drawn from journal where data->>'drawn' like '%-mangd%'`,
    );
    const numbers = stored.map(({ drawn }) => Number(drawn.split('mangd')[1]));
    expect(new Set(numbers).size).toBe(numbers.length);
    const which = (sentence: string) => answers.flatMap(({ body }, n) => (said(body).includes(sentence) ? [n] : []));
    const saved = [...which('Du har svarat'), ...which('Svaret är sparat')];
    const busy = which('Det är många som svarar just nu');
    const late = which('Det tar längre tid än vanligt');
    const told = new Set([...saved, ...busy, ...late]);
    expect(answers.filter((_, n) => !told.has(n))).toEqual([]);
    expect(busy.filter((n) => numbers.includes(n))).toEqual([]);
    const acknowledged = new Set([...saved, ...late]);
    expect(numbers.filter((n) => !acknowledged.has(n))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(0);
    const wrong = product.logged.filter(({ level, line }) => level === 'error' && !isSlow(line));
    expect(wrong).toEqual([]);
  }, 180_000);
});
