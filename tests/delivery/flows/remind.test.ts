import { DEFAULTS } from '../../support/harness/token-server.mjs';
import { pressOn } from '../../support/own-card.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed } from '../../support/replayed.ts';
import { ask, describeStores } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const MEETING = 'lg-2024-02-16';
const NOTICE = { kind: 'meeting', id: MEETING };
const DATES = { kind: 'dates', id: 'lg-hitta-tid' };
const ROUND = { kind: 'round', id: 'lg-fraga' };

const asking = {
  do: 'ask-dates',
  id: DATES.id,
  fields: {
    forum: 'lg',
    kind: 'ordinary',
    title: 'När?',
    mode: 'hybrid',
    proposals: [{ date: '2024-03-04' }, { date: '2024-03-05' }],
    answerBy: '2024-02-09',
  },
};
const round = {
  do: 'ask-round',
  id: ROUND.id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Budget 2025',
    form: [{ id: 'f1', kind: 'text', label: 'Vad?', required: true }],
    answerBy: { date: '2024-03-01' },
    visibility: 'at-once',
  },
};

describeStores('den som inte har svarat påminns', (store) => {
  let product: Product;
  /** What was handed to Teams, as it was. */
  const wire: string[] = [];
  /** What was drawn anew where it stands. */
  const redrawn: string[] = [];
  beforeAll(async () => {
    product = await startProduct(store);
    product.connector.server.prependListener('request', (request) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      const all = { POST: wire, PUT: redrawn }[request.method ?? ''];
      if (all) request.on('end', () => all.push(Buffer.concat(parts).toString('utf8')));
    });
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const office = (command: object) => product.command(SECRETARIAT, command);
  const remind = (about: object, person = SECRETARIAT) => product.command(person, { do: 'remind', about });
  const shown = async ({ kind, id }: { kind: string; id: string }, person = SECRETARIAT) =>
    product.get(person, `/api/tab/reminders/${kind}/${id}`);
  const inChannel = () => wire.filter((post) => post.includes('Påminnelse: svara på'));
  const ownCards = () => wire.filter((post) => post.includes('Påminnelse: du har inte svarat än.'));
  const chat = (person: string) =>
    product.press(
      person,
      {},
      {
        name: undefined,
        value: undefined,
        type: 'installationUpdate',
        action: 'add',
        channelData: { tenant: { id: DEFAULTS.tenant } },
        conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: DEFAULTS.tenant },
      },
    );

  it('innan kallelsen är skickad påminns ingen', async () => {
    expect((await shown(NOTICE)).body).toEqual({ count: 0, saidText: null, lines: [], sent: [] });
    expect((await remind(NOTICE)).body).toMatchObject({ code: 'refusal.meeting-not-called' });
  });

  it('kortet som visas innan det skickas säger samma dag som det skickade', async () => {
    const shownWith = async (day: string) =>
      JSON.stringify((await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}/notice?answerBy=${day}`)).body);
    expect(await shownWith('2024-02-13')).toContain('Svara senast tisdag 13 februari 2024.');
    expect(await shownWith('v. 6')).toContain('Svara före mötet');
    expect(await shownWith('')).not.toContain('Svara senast');
  });

  it('svara senast står i kortet, på sidan och under Att göra', async () => {
    await office({ do: 'send-notice', meeting: MEETING, answerBy: '2024-02-13' });
    await chat('p-kd-botkyrka');
    await product.settled();
    expect(wire.at(-1)).toContain('Svara senast tisdag 13 februari 2024.');
    const page = (await product.get('p-kd-salem', `/api/tab/meetings/${MEETING}`)).body;
    expect(page.answerByText).toBe('Svara senast tisdag 13 februari 2024.');
    expect((await product.get('p-kd-salem', '/api/tab/todo')).body.items).toMatchObject([
      { kind: 'answer-notice', day: '2024-02-13', dueText: 'Svara senast tisdag 13 februari 2024.' },
    ]);
  });

  it('texten, vilka det går till och var visas först, för kansliet allena', async () => {
    await pressOn(product, 'p-kd-salem', { kind: 'meeting', id: MEETING }, 'Deltar digitalt');
    const { count, lines } = (await shown(NOTICE)).body;
    expect(count).toBe(7);
    expect(lines[0]).toContain('Påminnelse: svara på kallelsen. Ledningsgruppen, fredag 16 februari 2024');
    expect(lines[0]).toContain('Svara senast tisdag 13 februari 2024. Inget svar än: Botkyrka, Haninge');
    expect(lines.join(' ')).not.toContain('Salem');
    expect(lines).toContain('Ett eget kort i chatten får också: Kommundirektör Botkyrka.');
    expect((await shown(NOTICE, 'p-kd-salem')).status).toBe(403);
    expect((await remind(NOTICE, 'p-kd-salem')).status).toBe(403);
  });

  it('två tryck skickar en gång: ett inlägg som nämner dem, och ett eget kort att svara på', async () => {
    expect((await Promise.all([remind(NOTICE), remind(NOTICE)])).map(({ status }) => status)).toEqual([200, 200]);
    await product.settled();
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]).toContain('Inget svar än: Botkyrka, Haninge');
    expect(inChannel()[0]).not.toContain('Salem');
    expect(ownCards()).toHaveLength(1);
    expect(ownCards()[0]).toContain('answer-notice');
    const journal = await ask<{ by: string }>(product.databaseUrl, `select by from journal where type = 'reminded'`);
    expect(journal).toHaveLength(7);
  });

  it('i knappens ställe står när det gjordes, och det syns bland det som skickats', async () => {
    const { count, saidText } = (await shown(NOTICE)).body;
    expect(count).toBe(0);
    expect(saidText).toMatch(/^Påmind i dag kl\. 8\.00: Botkyrka, Haninge/);
    const { deliveries } = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    expect(
      deliveries.filter(({ what }: { what: string }) => what === 'Påminnelse till dem som inte svarat'),
    ).toHaveLength(2);
  });

  it('ingen får mer än en påminnelse om dagen, vad den än gäller', async () => {
    await office(asking);
    expect((await shown(DATES)).body).toMatchObject({ count: 1 });
    expect((await shown(DATES)).body.lines[0]).toContain('Ledningsgruppen: När? Svara senast');
    await pressOn(product, 'p-kd-salem', { kind: 'dates', id: DATES.id }, 'Alla passar');
    expect((await remind(DATES)).body).toMatchObject({ code: 'refusal.reminded-today' });
    expect((await shown(DATES)).body.saidText).toContain('har redan fått en påminnelse i dag');
  });

  it('den som svarar medan påminnelsen väntar nämns inte och får inget eget kort', async () => {
    product.clock.now = new Date('2024-01-30T07:00:00Z');
    await product.settled();
    product.connector.faults({ kind: '429', op: 'create' }, { kind: '429', op: 'send' });
    const before = { channel: inChannel().length };
    expect((await remind(NOTICE)).status).toBe(200);
    while (inChannel().length === before.channel) await new Promise((resolve) => setTimeout(resolve, 20));
    const answered = await pressOn(product, 'p-kd-botkyrka', { kind: 'meeting', id: MEETING }, 'Deltar digitalt');
    expect(JSON.stringify(answered.body)).toContain('Du har svarat: Deltar digitalt');
    product.connector.faults();
    await product.settled();
    expect(inChannel().at(-1)).toContain('Inget svar än: Haninge');
    expect(inChannel().at(-1)).not.toContain('Botkyrka');
    const own = await ask<{ status: string }>(
      product.databaseUrl,
      `select status from delivery where role = 'reminder' and kind = 'personal' order by turn desc limit 1`,
    );
    expect(own).toEqual([{ status: 'withdrawn' }]);
  });

  it('den påminnelse som står säger vad som gäller när någon svarat på annat håll', async () => {
    expect(redrawn.some((card) => card.includes('Påminnelse: svara på') && !card.includes('Botkyrka'))).toBe(true);
    const own = redrawn.filter((card) => card.includes('Du har svarat: Deltar digitalt'));
    expect(own).toHaveLength(1);
    expect(own[0]).not.toContain('du har inte svarat än');
  });

  it('en rundfråga påminner om kommunerna, tills den är stängd', async () => {
    await office(round);
    product.clock.now = new Date('2024-01-31T07:00:00Z');
    const { count, lines } = (await shown(ROUND)).body;
    expect(count).toBe(8);
    expect(lines[0]).toContain('Påminnelse: svara på frågan. Ledningsgruppen: Budget 2025. Svara senast');
    expect((await remind(ROUND)).status).toBe(200);
    await product.settled();
    expect(inChannel().at(-1)).toContain('Svara senast fredag 1 mars 2024.');
    expect((await shown(ROUND)).body.sent).toContainEqual(
      expect.objectContaining({ what: 'Frågan till kommunerna i kanalen', status: 'sent' }),
    );
    expect((await shown(ROUND)).body.sent).toContainEqual(
      expect.objectContaining({ what: 'Påminnelse till dem som inte svarat', status: 'sent' }),
    );
    product.clock.now = new Date('2024-02-01T07:00:00Z');
    await office({ do: 'close-round', round: ROUND.id });
    expect((await remind(ROUND)).body).toMatchObject({ code: 'refusal.round-closed' });
    expect((await shown(ROUND)).body.count).toBe(0);
  });

  it('när svar inte behövs längre står det i påminnelsen, och det egna kortet har inga knappar kvar', async () => {
    await product.settled();
    expect(redrawn.at(-1)).toContain('Påminnelse: svara på frågan');
    expect(redrawn.at(-1)).toContain('Inga svar behövs längre.');
    await chat('p-kd-haninge');
    product.clock.now = new Date('2024-02-02T07:00:00Z');
    await remind(NOTICE);
    await product.settled();
    expect(ownCards().at(-1)).toContain('answer-notice');
    redrawn.length = 0;
    const page = (await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body;
    await office({ do: 'cancel-meeting', meeting: MEETING, revision: page.revision, reason: 'Få kan.' });
    await product.settled();
    expect(redrawn.filter((card) => card.includes('Inga svar behövs längre.'))).toHaveLength(3);
    expect(redrawn.filter((card) => card.includes('answer-notice'))).toEqual([]);
    expect(redrawn.filter((card) => card.includes('du har inte svarat än'))).toEqual([]);
  });

  it('när alla frågas igen står den nya sista svarsdagen i beskedet', async () => {
    const other = 'lg-2024-04-19';
    await office({ do: 'send-notice', meeting: other, answerBy: '2024-04-15' });
    const { editing } = (await product.get(SECRETARIAT, `/api/tab/meetings/${other}`)).body;
    const when = { ...editing.fields.when, date: '2024-04-26' };
    const fields = { ...editing.fields, when };
    await office({ do: 'change-meeting', meeting: other, base: editing.edition, fields });
    await product.settled();
    expect(wire.at(-1)).toContain('Svara igen, även om du har svarat förut.');
    expect(wire.at(-1)).toContain('Svara senast tisdag 23 april 2024.');
  });

  it('det som inte finns går inte att påminna om', async () => {
    expect((await remind({ kind: 'round', id: 'finns-inte' })).status).toBe(404);
    expect((await remind({ kind: 'consultation', id: 'x' })).status).toBe(404);
    expect((await shown({ kind: 'constructor', id: 'x' })).status).toBe(404);
    expect((await shown({ kind: 'meeting', id: 'finns-inte' })).status).toBe(404);
  });

  it('journalen gör om allt som står', async () => {
    const states = await replayed(product, store);
    expect(states.get('reminder/p-kd-haninge/2024-01-29')).toMatchObject({ about: `meeting:${MEETING}` });
  });
});
