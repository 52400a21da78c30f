import { buttonsOf, press, submit } from '../../support/card-press.ts';
import { cardSeenBy, postedCard, pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const SSK = '19:ssk@thread.tacv2';
const MEETING = 'lg-2024-02-16';

const NOTICE = { kind: 'meeting', id: MEETING } as const;
const said = (card: unknown) => JSON.stringify(card);

describeStores('en kallelse går ut och svaren kommer in', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.connect(SSK, 'Södertörn – Samarbetskommittén');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  it('boten känner igen organet på teamets namn och hälsar en gång, fast Teams berättar två gånger', async () => {
    await product.install(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
    const greetings = product.connector.state().posted.length;
    expect(greetings).toBe(2);
    const teams = await ask(product.databaseUrl, 'select forum_id from team order by forum_id');
    expect(teams).toEqual([{ forum_id: 'lg' }, { forum_id: 'ssk' }]);
  });

  it('den som inte är kansliet kan inte skicka kallelsen', async () => {
    const refused = await product.command('p-kd-salem', { do: 'send-notice', meeting: MEETING });
    expect(refused).toMatchObject({ status: 403, body: { code: 'refusal.secretariat-only' } });
    expect(refused.body.message).toContain('Inget har ändrats');
  });

  it('kansliet skickar kallelsen: en post i kanalen, och inte en till när hon trycker igen', async () => {
    const before = product.connector.state().posted.length;
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING }, 'samma-tryck')).toMatchObject({
      status: 200,
    });
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING }, 'samma-tryck')).toMatchObject({
      body: { repeat: true },
    });
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING })).toMatchObject({
      status: 409,
      body: { code: 'refusal.already-called' },
    });
    await product.settled();
    expect(product.connector.state().posted.length).toBe(before + 1);
    expect(product.connector.summary().extraCopies).toBe(0);
  });

  it('kansliet utan plats i organet ser sitt eget kort, utan svarsknappar', async () => {
    const common = await postedCard(product, NOTICE);
    const own = await cardSeenBy(product, SECRETARIAT, NOTICE);
    expect(buttonsOf(common).some(({ data }) => data.do === 'answer-notice')).toBe(true);
    expect(buttonsOf(own)).toEqual([]);
    expect(said(own)).toContain('har svarat');
  });

  it('ett svar är sparat innan kortet kommer tillbaka, och kortet säger det', async () => {
    const pressed = await pressOn(product, 'p-kd-salem', NOTICE, 'Deltar digitalt', {
      until: '10:00',
    });
    expect(pressed).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
    });
    expect(said(pressed.body.value)).toContain('Du har svarat: Deltar digitalt till kl. 10.00.');
    const rows = await ask(product.databaseUrl, `select id, version from rsvp where meeting_id = '${MEETING}'`);
    expect(rows).toEqual([{ id: `${MEETING}/seat-lg-salem`, version: 1 }]);
  });

  it('det gemensamma kortet följer efter som en uppdatering', async () => {
    await product.settled();
    const updates = product.connector.state().log.filter(({ op }) => op === 'update');
    expect(updates.length).toBeGreaterThanOrEqual(1);
    const [row] = await ask<{ count: number }>(
      product.databaseUrl,
      `select count(*)::int as count from delivery where kind = 'update'`,
    );
    expect(row).toEqual({ count: 1 });
  });

  it('ändrat sig: en ny version, och den gamla finns kvar i journalen', async () => {
    await pressOn(product, 'p-kd-salem', NOTICE, 'Har förhinder');
    const versions = await ask(
      product.databaseUrl,
      `select data->'answer'->>'value' as value, version from journal where kind = 'rsvp' and id = '${MEETING}/seat-lg-salem' order by seq`,
    );
    expect(versions).toEqual([
      { value: 'remote', version: 1 },
      { value: 'declined', version: 2 },
    ]);
  });

  it('samma tryck levererat två gånger räknas en gång: med samma aktivitets-id, och med ett nytt', async () => {
    const data = press(await cardSeenBy(product, 'p-kd-haninge', NOTICE), 'Kommer på plats');
    const activity = { id: 'f:samma' };
    await product.press('p-kd-haninge', data, activity);
    await product.press('p-kd-haninge', data, activity);
    await product.press('p-kd-haninge', data);
    const [row] = await ask<{ version: number }>(
      product.databaseUrl,
      `select version from rsvp where id = '${MEETING}/seat-lg-haninge'`,
    );
    expect(row?.version).toBe(1);
  });

  it('Action.Submit från en äldre klient är samma kommando', async () => {
    const card = await cardSeenBy(product, 'p-kd-nykvarn', NOTICE);
    const message = { type: 'message', value: submit(card, 'Ersättare kommer') };
    const body = { ...message, name: undefined };
    expect((await product.press('p-kd-nykvarn', {}, body)).status).toBe(200);
    const [row] = await ask<{ value: string }>(
      product.databaseUrl,
      `select state->'answer'->>'value' as value from rsvp where id = '${MEETING}/seat-lg-nykvarn'`,
    );
    expect(row?.value).toBe('substitute');
  });

  it('den som inte har en plats får ett vänligt nej, och inget ändras', async () => {
    const before = await ask(product.databaseUrl, 'select count(*)::int as count from rsvp');
    const refused = await pressOn(product, 'p-rufs-salem', NOTICE, 'Kommer på plats');
    expect(said(refused.body)).toContain('Du har ingen plats i Ledningsgruppen');
    expect(await ask(product.databaseUrl, 'select count(*)::int as count from rsvp')).toEqual(before);
  });

  it('kortet säger vem som svarar innan någon trycker, och fliken säger den utan plats vem den kan fråga', async () => {
    const notice = await postedCard(product, { ...NOTICE, role: 'notice' });
    expect(said(notice)).toContain('Besvaras av dem som har en plats i Ledningsgruppen.');
    const meeting = await product.get('p-rufs-salem', `/api/tab/meetings/${MEETING}`);
    expect(meeting.status).toBe(403);
    expect(meeting.body.message).toContain('Skriv till kansliet');
    const { noSeatText } = (await product.get('p-okand', '/api/tab/todo')).body;
    expect(noSeatText).toMatch(/Vi känner inte igen dig än.*@example\.se/);
    for (const person of ['p-rufs-salem', SECRETARIAT])
      expect((await product.get(person, '/api/tab/todo')).body).not.toHaveProperty('noSeatText');
  });

  it('kansliet ser 3 av 8 och vad var och en svarade, var kommun stavad ut', async () => {
    const { body } = await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`);
    expect(body.answers.summary).toBe('3 av 8 har svarat');
    const rows = body.answers.rows.filter((row: { role: string }) => row.role === 'member');
    expect(rows.map((row: { who: string }) => row.who)).toEqual([
      'Botkyrka',
      'Haninge',
      'Huddinge',
      'Nykvarn',
      'Nynäshamn',
      'Salem',
      'Södertälje',
      'Tyresö',
    ]);
    expect(rows.map((row: { text: string }) => row.text)).toEqual([
      'Inget svar',
      'Kommer på plats',
      'Inget svar',
      'Ersättare kommer',
      'Inget svar',
      'Har förhinder',
      'Inget svar',
      'Inget svar',
    ]);
    expect(body.quorum).toBeUndefined();
    expect(body.deliveries.map((line: { status: string }) => line.status)).toContain('sent');
  });

  it('kommittén blir beslutför med det fjärde svaret; kansliet får veta vilka som saknas, andra inte', async () => {
    const meeting = 'ssk-2024-03-21';
    await product.command(SECRETARIAT, { do: 'send-notice', meeting });
    const quorum = async () => (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body.quorum;
    for (const [person, button] of [
      ['p-kso-salem', 'Kommer på plats'],
      ['p-kso-haninge', 'Deltar digitalt'],
      ['p-kso-tyreso', 'Kommer på plats'],
      ['p-kd-salem', 'Kommer på plats'],
    ] as const) {
      await pressOn(product, person, { kind: 'meeting', id: meeting }, button);
    }
    expect(await quorum()).toMatchObject({
      present: 3,
      needed: 4,
      of: 8,
      met: false,
      missing: ['Botkyrka', 'Huddinge', 'Nykvarn', 'Nynäshamn', 'Södertälje'],
    });
    await pressOn(product, 'p-kso-nykvarn', { kind: 'meeting', id: meeting }, 'Deltar digitalt');
    expect(await quorum()).toMatchObject({ present: 4, met: true });
    expect((await product.get('p-kso-salem', `/api/tab/meetings/${meeting}`)).body.quorum).toBeUndefined();
  });

  it('läsaren ser bara sina egna organ', async () => {
    expect(await product.get('p-rufs-salem', `/api/tab/meetings/${MEETING}`)).toMatchObject({ status: 403 });
    expect((await product.get('p-kd-salem', `/api/tab/meetings/${MEETING}`)).status).toBe(200);
    expect((await product.get('p-rufs-salem', '/api/tab/todo')).body.items).toEqual([]);
  });

  it('ett inställt möte: kortet svarar det, svaren är stängda, och ingenting ändras', async () => {
    const cancel = { do: 'cancel-meeting', meeting: MEETING, reason: 'Snöoväder' };
    expect(await product.command('p-kd-salem', cancel)).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, cancel)).toMatchObject({ status: 200 });
    const old = press(await postedCard(product, NOTICE), 'Kommer på plats');
    const pressed = await product.press('p-kd-tyreso', old);
    expect(said(pressed.body)).toContain('är inställt');
    const page = (await product.get('p-kd-tyreso', `/api/tab/meetings/${MEETING}`)).body;
    expect(page).toMatchObject({ status: 'cancelled', reason: 'Snöoväder', mine: { open: false } });
  });

  it('efter mötet är svaren stängda', async () => {
    product.clock.now = new Date('2024-03-21T14:01:00Z');
    const old = press(await postedCard(product, { kind: 'meeting', id: 'ssk-2024-03-21' }), 'Kommer på plats');
    const late = await product.press('p-kso-botkyrka', old);
    expect(said(late.body)).toContain('har varit');
    product.clock.now = new Date('2024-01-29T07:00:00Z');
  });

  it('boten tas bort: vägen glöms, liggaren säger det, och nästa kallelse vägras med besked', async () => {
    const removed = { type: 'installationUpdate', action: 'remove', name: undefined, value: undefined };
    const team = { channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111' }, team: { id: LG } } };
    expect((await product.press(SECRETARIAT, {}, { ...removed, ...team })).status).toBe(200);
    const [row] = await ask(product.databaseUrl, `select state from team where id = '${LG}'`);
    expect(row).toEqual({
      state: { status: 'removed', name: 'Södertörn – Ledningsgruppen', forum: null, lastForum: 'lg' },
    });
    const facts = await ask(
      product.databaseUrl,
      `select type from journal where kind = 'team' and id = '${LG}' order by seq`,
    );
    expect(facts).toEqual([{ type: 'team-connected' }, { type: 'team-removed' }]);
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: 'lg-2024-04-19' })).toMatchObject({
      status: 409,
      body: { code: 'refusal.forum-not-connected' },
    });
    const todo = (await product.get(SECRETARIAT, '/api/tab/todo')).body;
    expect(said(todo.changes)).toContain('Samverkan togs bort ur teamet ”Södertörn – Ledningsgruppen”');
    expect(todo.secretariat.forumsWithoutTeam).toContainEqual(
      expect.objectContaining({ forum: 'lg', teamName: 'Södertörn – Ledningsgruppen' }),
    );
  });

  it('ingenting oväntat loggades, och inga personuppgifter', () => {
    expect(product.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(said(product.logged)).not.toMatch(/@example\.se|kommundirektör/i);
  });
});
