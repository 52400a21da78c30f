import { aboutConsultation } from '../../../bot/consultation/service/matter.ts';
import { aboutDates } from '../../../bot/dates/service/matter.ts';
import { mailTo, officeOf } from '../../../bot/delivery/service/mail.ts';
import { aboutMeeting } from '../../../bot/meeting/service/matter.ts';
import type { Mail } from '../../../bot/ports/mail.ts';
import type { MatterKind } from '../../../bot/ports/matters.ts';
import type { Attempt, NewDelivery } from '../../../bot/ports/store.ts';
import { aboutRound } from '../../../bot/round/service/matter.ts';
import { NOTHING, work } from '../../support/made-up-work.ts';
import { pressOn } from '../../support/own-card.ts';
import { accountOf, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { replayed } from '../../support/replayed.ts';
import { ask, describeStores, openStoreAt } from '../../support/stores.ts';

const LG = '19:lg@thread.tacv2';
const NEW_PLACE = '19:ny@thread.tacv2';
const MEETING = 'lg-2024-02-16';

interface Row {
  id: string;
  key: string;
  status: string;
  thread: string;
  target: string | null;
  number: number | null;
  payload: { address: { conversation: string }; message: object };
  outcome: { activity?: string } | null;
}
interface Line {
  id: string;
  text: string;
  by: string;
  uncertain: boolean;
  goesTo: string;
  canSettle: boolean;
  against?: string;
}

const asking = (id: string) => ({
  do: 'ask-dates',
  id,
  fields: {
    forum: 'lg',
    kind: 'ordinary',
    title: 'Budget 2025',
    mode: 'hybrid',
    proposals: [{ date: '2024-03-04' }, { date: '2024-03-05' }],
  },
});
const round = (id: string) => ({
  do: 'ask-round',
  id,
  fields: {
    purpose: 'question',
    forum: 'lg',
    title: 'Vad är viktigast?',
    form: [{ id: 'f1', kind: 'text', label: 'Vad?', required: true }],
    answerBy: { date: '2024-03-01' },
    visibility: 'at-once',
  },
});

describeStores('det som inte kom fram skickas igen, en gång', (store) => {
  let product: Product;
  let mailAnswers: Attempt[] = [];
  const mailed: string[] = [];
  const mail: Mail = {
    send: async ({ to, subject }) => {
      mailed.push(`${to}: ${subject}`);
      return mailAnswers.shift() ?? { sent: { conversation: to, activity: 'm' } };
    },
  };
  beforeAll(async () => {
    product = await startProduct(store, { mail });
    await product.connect(LG, 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());
  beforeEach(() => product.connector.faults());

  const office = (command: object) => product.command(SECRETARIAT, command);
  const resend = (id: string, who = SECRETARIAT) => product.command(who, { do: 'resend-delivery', delivery: id });
  const settle = (id: string, who = SECRETARIAT) => product.command(who, { do: 'settle-delivery', delivery: id });
  const list = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.deliveries as Line[];
  const lost = async () => (await list())[0] as Line;
  const suits = (person: string, id: string) => pressOn(product, person, { kind: 'dates', id }, 'Alla passar');
  const calls = (op: string) => product.connector.state().log.filter((line) => line.op === op);
  const rows = (kind: MatterKind, id: string) =>
    ask<Row>(
      product.databaseUrl,
      `select * from delivery where matter_kind = $1 and matter_id = $2 and kind <> 'update' order by turn`,
      [kind, id],
    );
  const journal = (id: string) =>
    ask<{ type: string; by: string; data: object }>(
      product.databaseUrl,
      'select type, by, data from journal where id = $1 order by seq',
      [id],
    );
  /** What a command does: one commit with the message in it. */
  const queue = async (delivery: NewDelivery) => {
    const beside = await openStoreAt(store, product.databaseUrl);
    await beside.commit(work({ decide: () => ({ ...NOTHING, deliveries: [delivery] }) }));
    await beside.close();
    await product.settled();
  };
  const failing = async (kind: '403-blocked' | '500', command: object) => {
    product.connector.faults({ kind, op: 'create' });
    expect(await office(command)).toMatchObject({ status: 200 });
    await product.settled();
    product.connector.faults();
  };

  it('en fråga om dag: två fönster trycker samtidigt, en post går ut, och svaren ritas i den nya', async () => {
    await failing('403-blocked', asking('fraga-1'));
    const line = await lost();
    expect(line).toMatchObject({
      text: 'Frågan om dag i kanalen: Ledningsgruppen',
      by: 'channel',
      uncertain: false,
      goesTo: 'Går till kanalen i Ledningsgruppen.',
    });
    await suits('p-kd-salem', 'fraga-1');
    const pressed = await Promise.all([resend(line.id), resend(line.id)]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await resend(line.id)).toMatchObject({ status: 409, body: { code: 'refusal.delivery-settled' } });
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect(calls('update')).toHaveLength(1);
    const [first, again] = await rows('dates', 'fraga-1');
    expect(again).toMatchObject({ key: `again:${first?.id}`, status: 'sent', target: 'dates:fraga-1' });
    expect(again?.payload).toEqual(first?.payload);
    expect(await list()).toEqual([]);
    await suits('p-kd-haninge', 'fraga-1');
    await product.settled();
    expect(calls('update')).toHaveLength(2);
    expect(calls('create')).toHaveLength(1);
    expect(await journal(line.id)).toEqual([
      {
        type: 'delivery-sent-again',
        by: `secretariat:${accountOf(SECRETARIAT)}`,
        data: { about: 'dates:fraga-1', was: 'failed' },
      },
    ]);
  });

  it('tas den nya posten bort läggs den upp en gång till, och svaren följer med', async () => {
    product.connector.faults({ kind: '404', op: 'update', times: 1 });
    await suits('p-kd-tyreso', 'fraga-1');
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    const all = await rows('dates', 'fraga-1');
    expect(all.map(({ status, target }) => [status, target])).toEqual([
      ['failed', null],
      ['sent', 'dates:fraga-1'],
      ['sent', 'dates:fraga-1'],
    ]);
    expect(all[2]?.key).toBe(`again:${all[1]?.id}`);
    await suits('p-kd-nykvarn', 'fraga-1');
    await product.settled();
    expect(calls('update').map(({ status }) => status)).toEqual(['404', 200]);
    expect(await list()).toEqual([]);
  });

  it('kommer det inte fram nu heller står det nya i listan, och går att skicka igen', async () => {
    await failing('403-blocked', round('rund-1'));
    const line = await lost();
    expect(line.text).toBe('Frågan till kommunerna i kanalen: Ledningsgruppen');
    product.connector.faults({ kind: '403-blocked', op: 'create' });
    await resend(line.id);
    await product.settled();
    const second = await lost();
    expect(second.id).not.toBe(line.id);
    expect(await list()).toHaveLength(1);
    product.connector.faults();
    expect(await resend(second.id)).toMatchObject({ status: 200 });
    await product.settled();
    expect((await rows('round', 'rund-1')).map(({ status }) => status)).toEqual(['failed', 'failed', 'sent']);
    expect(calls('create')).toHaveLength(1);
    expect(calls('update')).toHaveLength(1);
    expect(await list()).toEqual([]);
  });

  it('osäkert: ”det syns i kanalen” skickar inget, och ”det syns inte” skickar en gång', async () => {
    await failing('500', asking('fraga-2'));
    const seen = await lost();
    expect(seen.uncertain).toBe(true);
    expect(await settle(seen.id)).toMatchObject({ status: 200 });
    expect(await settle(seen.id)).toMatchObject({ status: 409 });
    expect(await resend(seen.id)).toMatchObject({ status: 409, body: { code: 'refusal.delivery-settled' } });
    expect(await list()).toEqual([]);
    await failing('500', asking('fraga-3'));
    expect(await resend((await lost()).id)).toMatchObject({ status: 200 });
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect((await rows('dates', 'fraga-2')).map(({ status }) => status)).toEqual(['uncertain']);
    expect((await rows('dates', 'fraga-3')).map(({ status }) => status)).toEqual(['uncertain', 'sent']);
    expect(await list()).toEqual([]);
  });

  it('bara kansliet, bara ett utskick som finns, och bara det som inte kom fram', async () => {
    await failing('403-blocked', asking('fraga-4'));
    const { id } = await lost();
    for (const who of ['p-kd-salem', 'p-kso-tyreso'])
      for (const press of [resend, settle]) expect(await press(id, who)).toMatchObject({ status: 403 });
    expect(await resend('finns-inte')).toMatchObject({ status: 404 });
    const sent = (await rows('dates', 'fraga-3')).at(-1)?.id ?? '';
    for (const press of [resend, settle]) {
      const refused = await press(sent);
      expect(refused).toMatchObject({ status: 409, body: { code: 'refusal.delivery-settled' } });
    }
    expect(calls('create')).toHaveLength(0);
    expect((await lost()).id).toBe(id);
  });

  it('en fråga som har stängts skickas inte igen, och listan säger varför', async () => {
    const { id } = await lost();
    await office({ do: 'close-dates', dates: 'fraga-4' });
    expect((await lost()).against).toContain('avgjord eller stängd');
    const refused = await resend(id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'refusal.resend-closed' } });
    expect(refused.body.message).toContain('skickades inte igen');
    expect(await settle(id)).toMatchObject({ status: 200 });
    await product.settled();
    expect(calls('create')).toHaveLength(0);
    expect(await list()).toEqual([]);
  });

  it('kallelsen går igen som den var, och mötets sida erbjuder den inte en gång till', async () => {
    await failing('403-blocked', { do: 'send-notice', meeting: MEETING });
    const { id } = await lost();
    const both = await Promise.all([resend(id), office({ do: 'send-notice', meeting: MEETING, again: 1 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect((await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`)).body.can.sendAgain).toBe(false);
    expect(await list()).toEqual([]);
  });

  it('något annat om samma möte, hur det än heter, gömmer inte en kallelse som inte kom fram', async () => {
    const meeting = 'lg-2024-10-04';
    await failing('403-blocked', { do: 'send-notice', meeting });
    const { id, text } = await lost();
    expect(text).toContain('Kallelsen i kanalen');
    const address = { serviceUrl: product.connector.serviceUrl, conversation: LG, channel: true };
    const payload = { address, message: { summary: 'Hälsning', card: {} } };
    const about = { ...aboutMeeting(meeting, 'change'), role: 'greeting' as 'change' };
    await queue({ key: 'greeting:1', kind: 'post', door: 'teams', thread: LG, about, payload, recipients: [] });
    expect(calls('create').at(-1)?.status).toBe(201);
    expect(await list()).toMatchObject([{ id }]);
    const page = (await product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`)).body;
    expect(page.can.sendAgain).toBe(true);
    expect(page.deliveries.map(({ what }: { what: string }) => what)).toContain('Ett utskick av annat slag');
    expect(await settle(id)).toMatchObject({ status: 200 });
  });

  it('beskedet om en ändring går igen utan att bli mötets kallelse; är mötet inställt går det inte igen', async () => {
    const { body } = await product.get(SECRETARIAT, `/api/tab/meetings/${MEETING}`);
    const change = (place: string, edition: number) => ({
      do: 'change-meeting',
      meeting: MEETING,
      base: edition,
      fields: { ...body.editing.fields, place },
    });
    await failing('403-blocked', change('Folkets hus', body.editing.edition));
    const line = await lost();
    expect(line.text).toContain('Besked om ändringen');
    // Another post first, so that the notice's activity and the change's have different numbers in the stand-in.
    await office({ do: 'send-notice', meeting: 'lg-2024-04-19' });
    await product.settled();
    await resend(line.id);
    await product.settled();
    expect(calls('create')).toHaveLength(2);
    expect(await list()).toEqual([]);
    const updates = calls('update').length;
    const standing = (await rows('meeting', MEETING)).filter(({ status }) => status === 'sent');
    expect(standing).toHaveLength(2);
    await pressOn(product, 'p-kd-salem', { kind: 'meeting', id: MEETING }, 'Kommer på plats');
    await product.settled();
    expect(calls('update').slice(updates)).toMatchObject([
      { key: expect.stringContaining(`#${standing[0]?.outcome?.activity}`) },
    ]);
    expect(standing[1]?.outcome?.activity).not.toBe(standing[0]?.outcome?.activity);
    await failing('403-blocked', change('Biblioteket', body.editing.edition + 1));
    const second = await lost();
    await office({ do: 'cancel-meeting', meeting: MEETING, reason: 'Snö' });
    expect(await resend(second.id)).toMatchObject({ status: 409, body: { code: 'refusal.resend-cancelled' } });
    await product.settled();
  });

  it('har organet flyttat går det dit organet är nu', async () => {
    for (const { id } of await list()) await settle(id);
    await failing('403-blocked', asking('fraga-5'));
    await product.install(NEW_PLACE, 'En helt annan plats');
    expect(await office({ do: 'choose-forum', team: NEW_PLACE, forum: 'lg', move: true })).toMatchObject({
      status: 200,
    });
    await resend((await lost()).id);
    await product.settled();
    const [first, again] = await rows('dates', 'fraga-5');
    expect(again).toMatchObject({ status: 'sent', thread: NEW_PLACE });
    expect(again?.payload.address.conversation).toBe(NEW_PLACE);
    expect(again?.payload.message).toEqual(first?.payload.message);
    expect(await list()).toEqual([]);
  });

  it('ett brev: samma brev till samma adress, en gång, eller ”det kom fram”', async () => {
    const letter = (key: string): NewDelivery =>
      mailTo({
        key,
        to: `${key}@salem.example.se`,
        about: aboutConsultation('prov', 'office-letter'),
        recipient: officeOf('salem'),
        mail: { subject: 'Remiss', text: 'Hej!' },
      });
    mailAnswers = [{ failed: { reason: 'refused' } }, { uncertain: { reason: 'time-out' } }];
    for (const key of ['ett', 'tva']) await queue(letter(key));
    const [second, first] = await list();
    expect(first).toMatchObject({ by: 'mail', uncertain: false, goesTo: 'Går till ett@salem.example.se.' });
    expect(second).toMatchObject({ by: 'mail', uncertain: true });
    await Promise.all([resend(first?.id ?? ''), resend(first?.id ?? ''), settle(second?.id ?? '')]);
    await product.settled();
    expect(mailed.toSorted()).toEqual([
      'ett@salem.example.se: Remiss',
      'ett@salem.example.se: Remiss',
      'tva@salem.example.se: Remiss',
    ]);
    expect(await list()).toEqual([]);
  });

  it('ett kort i någons egen chatt: samma kort till samma chatt, en gång', async () => {
    product.connector.faults({ kind: '403-blocked', op: 'send' });
    const address = { serviceUrl: product.connector.serviceUrl, conversation: 'a:chatt', channel: false };
    const payload = { address, message: { summary: 'Ditt svar', card: {} } };
    const about = { about: aboutRound('rund-1', 'receipt'), thread: 'a:chatt', recipients: ['p-kd-salem'] };
    await queue({ key: 'receipt:1', kind: 'personal', door: 'teams', payload, ...about });
    const line = await lost();
    expect(line).toMatchObject({ by: 'person', text: 'Besked i en egen chatt: Ledningsgruppen', uncertain: false });
    product.connector.faults();
    const pressed = await Promise.all([resend(line.id), resend(line.id)]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409]);
    await product.settled();
    expect(calls('send')).toHaveLength(1);
    expect((await rows('round', 'rund-1')).at(-1)).toMatchObject({ status: 'sent', payload });
    expect(await list()).toEqual([]);
  });

  it('ett kort som inte gick att rita om ritas om, hur ofta det än behövs, och tas inte bort ur listan', async () => {
    for (const person of ['p-kd-tyreso', 'p-kd-salem']) {
      product.connector.faults({ kind: '403-blocked', op: 'update' });
      await suits(person, 'fraga-5');
      await product.settled();
      const line = await lost();
      expect(line).toMatchObject({ by: 'card', text: 'Frågan om dag i kanalen, uppdatering: Ledningsgruppen' });
      expect(await settle(line.id)).toMatchObject({ status: 409, body: { code: 'refusal.card-behind' } });
      product.connector.faults();
      expect(await resend(line.id)).toMatchObject({ status: 200 });
      await product.settled();
      expect(calls('update').map(({ status }) => status)).toEqual([200]);
      expect(await list()).toEqual([]);
    }
  });

  it('ett inlägg som någon har tagit bort, vilket Teams än svarar: en tryckning lägger upp det igen', async () => {
    product.connector.faults({ kind: '403-service', op: 'update' });
    await suits('p-kd-haninge', 'fraga-5');
    await product.settled();
    const line = await lost();
    expect(line).toMatchObject({ by: 'card', goesTo: expect.stringContaining('läggs ett nytt i kanalen') });
    expect(calls('create')).toEqual([]);
    product.connector.faults({ kind: '403-service', op: 'update', times: 1 });
    expect(await resend(line.id)).toMatchObject({ status: 200 });
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect(await list()).toEqual([]);
    await suits('p-kd-nykvarn', 'fraga-5');
    await product.settled();
    expect(calls('create')).toHaveLength(1);
    expect(calls('update').at(-1)).toMatchObject({ status: 200 });
  });

  /** The notice of a meeting that stands in the channel; an answer makes Teams be asked to redraw it. */
  const NOTICED = 'lg-2024-06-14';
  const WHO = ['botkyrka', 'haninge', 'huddinge', 'nykvarn', 'salem', 'sodertalje', 'tyreso'];
  const ANSWERS = ['Kommer på plats', 'Deltar digitalt', 'Har förhinder'];
  let answers = 0;
  const answerNotice = async () => {
    const at = answers++;
    const title = ANSWERS[Math.floor(at / WHO.length) % ANSWERS.length] ?? '';
    await pressOn(product, `p-kd-${WHO[at % WHO.length]}`, { kind: 'meeting', id: NOTICED }, title);
    await product.settled();
  };
  /** The notice can't be redrawn, and stands in the list. */
  const behind = async (kind: string): Promise<Line> => {
    product.connector.faults({ kind, op: 'update' });
    await answerNotice();
    const line = await lost();
    expect(line).toMatchObject({ by: 'card', text: expect.stringContaining('Kallelsen i kanalen, uppdatering') });
    expect(calls('create')).toEqual([]);
    return line;
  };
  const followsAlong = async () => {
    const before = calls('create').length;
    await answerNotice();
    expect(calls('update').at(-1)).toMatchObject({ status: 200 });
    expect(calls('create')).toHaveLength(before);
    expect(await list()).toEqual([]);
  };

  it('en kallelse som läggs upp, och som har tagits bort (404), läggs upp igen av sig själv', async () => {
    expect(await office({ do: 'send-notice', meeting: NOTICED })).toMatchObject({ status: 200 });
    await product.settled();
    product.connector.faults({ kind: '404', op: 'update', times: 1 });
    await answerNotice();
    expect(calls('create')).toHaveLength(1);
    await followsAlong();
  });

  it.each(['400', '403-service', '403-blocked', '403-roster', '403-forbidden', '403-disabled', '410'])(
    'en kallelse som Teams inte ritar om (%s): en tryckning lägger upp den igen, och svaren följer med',
    async (kind) => {
      const line = await behind(kind);
      expect(line.canSettle).toBe(false);
      product.connector.faults({ kind, op: 'update', times: 1 });
      expect(await resend(line.id)).toMatchObject({ status: 200 });
      await product.settled();
      expect(calls('create')).toHaveLength(1);
      expect(await list()).toEqual([]);
      await followsAlong();
    },
    20_000,
  );

  it.each(['401', '413'])(
    'en ny kallelse skulle inte gå bättre (%s): hjälper en tryckning inte kan raden tas bort, och nästa svar ritar om kortet',
    async (kind) => {
      const { id, canSettle } = await behind(kind);
      expect(canSettle).toBe(false);
      expect(await settle(id)).toMatchObject({ status: 409, body: { code: 'refusal.card-behind' } });
      await resend(id);
      await product.settled();
      expect(calls('create')).toEqual([]);
      expect(await lost()).toMatchObject({ id, canSettle: true });
      expect(await settle(id, 'p-kd-salem')).toMatchObject({ status: 403 });
      expect(await settle(id)).toMatchObject({ status: 200 });
      expect(await list()).toEqual([]);
      product.connector.faults();
      expect(await settle(id)).toMatchObject({ status: 409, body: { code: 'refusal.delivery-settled' } });
      await followsAlong();
    },
    20_000,
  );

  it.each(['401', '413'])('och går det när felet är borta (%s) räcker en tryckning till', async (kind) => {
    const { id } = await behind(kind);
    await resend(id);
    await product.settled();
    product.connector.faults();
    expect(await resend(id)).toMatchObject({ status: 200 });
    await product.settled();
    expect(calls('update').map(({ status }) => status)).toEqual([200]);
    expect(await list()).toEqual([]);
  });

  it('ett kort om något som inte går att hitta: inget skulle skickas, det sägs, och raden kan tas bort', async () => {
    const about = { ...aboutDates('fanns-aldrig'), standsFor: [] };
    const target = 'dates:fanns-aldrig';
    const card = { kind: 'update', door: 'teams', thread: LG, about, target, payload: null } as const;
    await queue({ key: `update:${target}`, ...card, recipients: [] });
    await ask(product.databaseUrl, `update delivery set status = 'failed' where target = $1`, [target]);
    const line = await lost();
    expect(line).toMatchObject({ canSettle: true, against: expect.stringContaining('går inte att hitta') });
    expect(await resend(line.id)).toMatchObject({ status: 409, body: { code: 'refusal.resend-unknown' } });
    expect(await settle(line.id)).toMatchObject({ status: 200 });
    expect(await list()).toEqual([]);
  });

  it('Teams svarar 408: det är osäkert om inlägget står där', async () => {
    product.connector.faults({ kind: 'accept-408', op: 'create' });
    await office(asking('fraga-408'));
    await product.settled();
    const line = await lost();
    expect(line).toMatchObject({ uncertain: true });
    product.connector.faults();
    await settle(line.id);
  });

  it('ett kort vars organ har mist sin plats: raden säger det, och kan tas bort', async () => {
    const { id } = await behind('413');
    product.connector.faults();
    const gone = { type: 'installationUpdate', action: 'remove', name: undefined, value: undefined };
    const tenant = { id: '11111111-1111-4111-8111-111111111111' };
    await product.press(SECRETARIAT, {}, { ...gone, channelData: { tenant, team: { id: NEW_PLACE } } });
    expect(await lost()).toMatchObject({
      id,
      canSettle: true,
      against: expect.stringContaining('ingen plats i Teams'),
    });
    expect(await resend(id)).toMatchObject({ status: 409, body: { code: 'refusal.resend-no-place' } });
    expect(await settle(id)).toMatchObject({ status: 200 });
    expect(await list()).toEqual([]);
  });

  it('journalen bär allt: den ger samma avgöranden som databasen', async () => {
    const states = await replayed(product, store);
    const settlements = await ask<{ id: string; state: object }>(
      product.databaseUrl,
      'select id, state from settlement',
    );
    expect(settlements.length).toBeGreaterThan(8);
    for (const { id, state } of settlements) expect(states.get(`settlement/${id}`)).toEqual(state);
  });
});
