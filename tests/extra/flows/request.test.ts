import { press } from '../../support/card-press.ts';
import { postedCard, pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const SSK = '19:ssk@thread.tacv2';
const said = (body: unknown) => JSON.stringify(body);
const kso = (municipality: string) => `p-kso-${municipality}`;
const wanted = (id: string, date = '2024-02-08') => ({
  do: 'ask-extra-meeting',
  id,
  forum: 'ssk',
  when: { date, start: '09:00', end: '10:00' },
  reason: 'Regionens *förslag* måste hinna behandlas',
});
const FIRST = { kind: 'extra', id: 'begaran-1' } as const;
const JOIN = 'Jag begär det också';

describeStores('ett extra möte på ledamöternas begäran', (store) => {
  let product: Product;
  /** Another process on the same store, where the store can have one. */
  let other: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(SSK, 'Södertörn – Samarbetskommittén');
    await product.settled();
    other = store === 'postgres' ? await startProduct(store, { databaseUrl: product.databaseUrl }) : product;
  }, 60_000);
  afterAll(async () => {
    if (other !== product) await other?.close();
    await product?.close();
  });

  const request = async (id: string) =>
    (
      await ask<{ state: { status: string; asks: { seat: string }[]; meeting?: string } }>(
        product.databaseUrl,
        `select state from extra_request where id = '${id}'`,
      )
    )[0]?.state;
  const extras = () =>
    ask<{ id: string; state: { definition: object } }>(
      product.databaseUrl,
      `select id, state from meeting where state->'definition'->>'kind' = 'extra' order by id`,
    );
  const todo = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
  const calls = (op: string) => product.connector.state().log.filter((line) => line.op === op);

  it('den första begär det under Möten, och ett kort läggs i kanalen', async () => {
    product.connector.faults();
    expect(await product.command(kso('salem'), wanted('begaran-1'))).toMatchObject({ status: 200 });
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    const [post] = await ask<{ payload: object }>(
      product.databaseUrl,
      `select payload from delivery where key = 'extra:begaran-1'`,
    );
    expect(said(post)).toContain('Salem begär ett extra möte med Samarbetskommittén torsdag 8 februari 2024');
    expect(said(post)).toContain('Regionens *förslag* måste hinna behandlas');
    expect(said(post)).toContain('1 av 5 har begärt det');
    expect(said(post)).toContain('Jag begär det också');
  });

  it('formuläret säger till hur många det går, och det är de som får det', async () => {
    const { planFor } = (await product.get(kso('haninge'), '/api/tab/year?year=2024')).body.can;
    const [{ reached }] = planFor.filter(({ forum }: { forum: string }) => forum === 'ssk');
    const got = await ask<{ person: string }>(
      product.databaseUrl,
      `select person from recipient join delivery on delivery.id = recipient.delivery where key = 'extra:begaran-1'`,
    );
    expect(reached).toMatchObject({ members: got.length, channel: true });
    expect(got.length).toBeGreaterThan(5);
  });

  it('under Möten ser organets ledamöter och kansliet begäran, och ingen annan', async () => {
    const requests = async (person: string, query = '') =>
      (await product.get(person, `/api/tab/year?year=2024${query}`)).body.requests;
    expect(await requests(kso('haninge'))).toMatchObject([
      { id: 'begaran-1', counterText: '1 av 5 har begärt det', who: ['Salem'], canJoin: true, canClose: false },
    ]);
    expect(await requests(kso('salem'))).toMatchObject([{ canJoin: false, mine: true }]);
    expect(await requests(SECRETARIAT, '&forum=ssk')).toMatchObject([{ canJoin: false, canClose: true }]);
    expect(await requests(SECRETARIAT, '&forum=lg')).toEqual([]);
    expect(await requests('p-rufs-salem')).toEqual([]);
  });

  it('den vars plats har slutat ser inte längre dagens begäran', async () => {
    const seen = async () => (await product.get(kso('nykvarn'), '/api/tab/year?year=2024')).body.requests;
    const put = (state: unknown) =>
      ask(product.databaseUrl, `update seat set state = $1 where id = 'seat-ssk-nykvarn'`, [JSON.stringify(state)]);
    const [seat] = await ask<{ state: { definition: { holders: { to?: string }[] } } }>(
      product.databaseUrl,
      `select state from seat where id = 'seat-ssk-nykvarn'`,
    );
    expect(await seen()).toMatchObject([{ id: 'begaran-1' }]);
    const ended = structuredClone(seat?.state);
    for (const holder of ended?.definition.holders ?? []) holder.to = '2023-12-31';
    await put(ended);
    expect(await seen()).toEqual([]);
    await put(seat?.state);
    expect(await seen()).toHaveLength(1);
  });

  it('den som inte är ledamot kan varken begära eller gå med', async () => {
    const refused = await product.command('p-kd-salem', wanted('begaran-2'));
    expect(refused).toMatchObject({ status: 403, body: { code: 'refusal.members-only' } });
    const pressed = await pressOn(product, 'p-kd-salem', FIRST, JOIN);
    expect(said(pressed.body)).toContain('Det här kan bara ledamöterna i Samarbetskommittén göra');
    expect(await product.command(SECRETARIAT, wanted('begaran-2'))).toMatchObject({ status: 403 });
  });

  it('ett organ utan regeln säger det', async () => {
    const asked = { ...wanted('begaran-lg'), forum: 'lg' };
    expect(await product.command('p-kd-salem', asked)).toMatchObject({
      status: 409,
      body: { code: 'refusal.no-extra-rule', message: expect.stringContaining('Ordföranden eller kansliet') },
    });
  });

  it('en till begäran nekas, och den som vill får veta vilken som finns', async () => {
    const refused = await product.command(kso('haninge'), wanted('begaran-2', '2024-05-02'));
    expect(refused).toMatchObject({ status: 409, body: { code: 'refusal.extra-open' } });
    expect(refused.body.message).toContain('Gå med i den som finns');
    expect(await request('begaran-2')).toBeUndefined();
  });

  it('samma ledamot fem gånger räknas en gång, och nekas inte', async () => {
    for (let press = 0; press < 5; press++) {
      const pressed = await pressOn(product, kso('haninge'), FIRST, JOIN);
      expect(said(pressed.body)).toContain('2 av 5 har begärt det');
      expect(said(pressed.body)).toContain('Du har begärt det.');
      expect(said(pressed.body)).not.toContain('Jag begär det också');
    }
    const again = await product.command(kso('haninge'), { do: 'join-extra-meeting', request: 'begaran-1' });
    expect(again.body).toEqual({ repeat: true });
    expect((await request('begaran-1'))?.asks).toHaveLength(2);
  });

  it('samma tryck två gånger på tråden räknas en gång', async () => {
    const id = 'f:samma-tryck';
    const joins = press(await postedCard(product, FIRST), JOIN);
    const both = await Promise.all([
      product.press(kso('tyreso'), joins, { id }),
      product.press(kso('tyreso'), joins, { id }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await request('begaran-1'))?.asks).toHaveLength(3);
  });

  it('fyra är inte nog', async () => {
    await pressOn(product, kso('botkyrka'), FIRST, JOIN);
    expect(await request('begaran-1')).toMatchObject({ status: 'open' });
    expect(await extras()).toEqual([]);
  });

  it('den femte ger mötet, en gång, också när två trycker samtidigt i var sin process', async () => {
    const joins = press(await postedCard(product, FIRST), JOIN);
    const both = await Promise.all([product.press(kso('huddinge'), joins), other.press(kso('sodertalje'), joins)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const state = await request('begaran-1');
    expect(state).toMatchObject({ status: 'planned', meeting: expect.stringMatching(/^extra-/) });
    expect(state?.asks).toHaveLength(5);
    expect(await extras()).toMatchObject([
      {
        id: state?.meeting,
        state: {
          status: 'planned',
          definition: {
            forum: 'ssk',
            kind: 'extra',
            title: 'Extra möte',
            mode: 'undecided',
            purpose: 'Regionens *förslag* måste hinna behandlas',
          },
        },
      },
    ]);
    const late = await pressOn(product, kso('nykvarn'), FIRST, JOIN);
    expect(said(late.body)).toContain('Det blir ett extra möte');
  });

  it('kortet i kanalen säger att det blir ett möte', async () => {
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    const own = await pressOn(product, kso('huddinge'), FIRST, JOIN);
    expect(said(own.body)).toContain('Det blir ett extra möte');
    expect(said(own.body)).toContain((await request('begaran-1'))?.meeting);
    expect(calls('update').map(({ status }) => status)).toContain(200);
  });

  it('kansliet ser genast att kallelsen väntar, och att ingen är sen med den', async () => {
    const lines = (await todo()).due.filter(({ text }: { text: string }) => text.startsWith('Extra möte'));
    expect(lines).toMatchObject([{ overdue: false, text: 'Extra möte: kallelsen bör gå genast.' }]);
  });

  it('två som begär samtidigt i var sin process: en begäran, den andra får veta det', async () => {
    const answers = await Promise.all([
      product.command(kso('salem'), wanted('begaran-3', '2024-05-02')),
      other.command(kso('tyreso'), wanted('begaran-4', '2024-05-03')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const open = await ask(product.databaseUrl, `select 1 from extra_request where state->>'status' = 'open'`);
    expect(open).toHaveLength(1);
  });

  it('lagret självt tar inte en till öppen begäran för samma organ', async () => {
    const second = `insert into extra_request (id, version, schema, state) values ('x', 1, 1, '{"status":"open","forum":"ssk"}')`;
    await expect(ask(product.databaseUrl, second)).rejects.toThrow(/extra_request_open/);
  });

  it('kansliet stänger en begäran, men inte en som blivit möte', async () => {
    const [open] = await ask<{ id: string }>(
      product.databaseUrl,
      `select id from extra_request where state->>'status' = 'open'`,
    );
    const close = (request: string | undefined) => ({ do: 'close-extra-meeting', request });
    expect(await product.command(kso('salem'), close(open?.id))).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, close(open?.id))).toMatchObject({ body: { done: true } });
    expect(await product.command(SECRETARIAT, close('begaran-1'))).toMatchObject({
      status: 409,
      body: { code: 'refusal.extra-planned' },
    });
    expect(await product.command(SECRETARIAT, close('finns-inte'))).toMatchObject({
      body: { code: 'refusal.unknown-extra' },
    });
    const pressed = await pressOn(product, kso('botkyrka'), { kind: 'extra', id: open?.id ?? '' }, JOIN);
    expect(said(pressed.body)).toContain('är stängd');
  });

  it('ordföranden kallar ensam till ett extra möte; en annan ledamot kan inte göra det', async () => {
    const when = { date: '2024-06-03', start: '08:00', end: '09:00' };
    const fields = { forum: 'ssk', kind: 'extra', title: 'Extra möte', when, mode: 'remote' };
    const plan = (id: string) => ({ do: 'plan-meeting', id, fields });
    expect(await product.command(kso('tyreso'), plan('extra-a'))).toMatchObject({ status: 403 });
    expect(await product.command(kso('salem'), plan('extra-b'))).toMatchObject({ status: 200 });
  });

  it('skälet står vid sidan av journalen, så att det kan rensas', async () => {
    const [line] = await ask<{ data: { words: { id: string } } }>(
      product.databaseUrl,
      `select data from journal where type = 'extra-meeting-asked' and id = 'begaran-1'`,
    );
    expect(line?.data.words).toEqual({
      id: 'extra-request:begaran-1/1.0',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const [content] = await ask<{ body: object }>(product.databaseUrl, 'select body from content where id = $1', [
      line?.data.words.id,
    ]);
    expect(content?.body).toEqual({ reason: 'Regionens *förslag* måste hinna behandlas' });
  });
});
