import { problemOf } from '../../../tab/shell/problem.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';

const TEAM = '19:kommunsamverkan@thread.tacv2';
const LG = '19:lg@thread.tacv2';
const RUFS = '19:rufs@thread.tacv2';
const TRAFIK = '19:trafik@thread.tacv2';
const PRIVATE = '19:privat@thread.tacv2';
const TENANT = '11111111-1111-4111-8111-111111111111';
const BOT = '28:00000000-0000-4000-8000-00000000b07a';
const said = (body: unknown) => JSON.stringify(body);

describeStores('flera organ i ett team', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    product.channels.set(TEAM, [
      { id: TEAM, name: null },
      { id: LG, name: 'Ledningsgruppen', type: 'standard' },
      { id: RUFS, name: 'Region', type: 'standard' },
      { id: '19:fika@thread.tacv2', name: 'Fika' },
      { id: PRIVATE, name: 'Ordförandena', type: 'private' },
    ]);
    await product.install(TEAM, 'Kommunsamverkan');
    await places((all) => all.length >= 4);
  }, 60_000);
  afterAll(() => product?.close());

  interface PlaceRow {
    id: string;
    state: { status: string; forum: string | null; facts?: { name: string } };
  }
  const rows = () => ask<PlaceRow>(product.databaseUrl, 'select id, state from team order by id');
  /** The places, once what Teams is asked after the answer has been stored. */
  async function places(hold: (all: PlaceRow[]) => boolean): Promise<PlaceRow[]> {
    for (let look = 0; look < 100; look++) {
      const all = await rows();
      if (hold(all)) return all;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(said(await rows()));
  }
  const place = async (id: string) => (await rows()).find((row) => row.id === id)?.state;
  const secretariat = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat;
  const without = async (forum: string) =>
    (await secretariat()).forumsWithoutTeam.find((one: { forum: string }) => one.forum === forum);
  const tell = (over: object, channel: object, eventType?: string, where = TEAM) =>
    product.press(
      SECRETARIAT,
      {},
      {
        type: 'conversationUpdate',
        name: undefined,
        value: undefined,
        conversation: { id: where, conversationType: 'channel', isGroup: true, tenantId: TENANT },
        channelData: { tenant: { id: TENANT }, team: { id: TEAM }, channel, ...(eventType ? { eventType } : {}) },
        ...over,
      },
    );

  it('kanalerna antecknas tyst, också den med ett organs namn: ingen är kopplad av sig själv', async () => {
    const all = await rows();
    expect(all.map(({ id, state }) => [id, state.status, state.forum]).sort()).toEqual(
      [
        ['19:fika@thread.tacv2', 'known', null],
        [TEAM, 'unassigned', null],
        [LG, 'known', null],
        [RUFS, 'known', null],
      ].sort(),
    );
    const todo = await secretariat();
    expect(todo.teamsToConnect.map(({ name }: { name: string }) => name)).toEqual(['Kommunsamverkan']);
  });

  it('kansliet får kanalerna att välja bland under organ utan team, och väljer en', async () => {
    const lg = await without('lg');
    expect([lg.proposed, lg.channels[0]]).toEqual([LG, { team: LG, name: 'Kommunsamverkan – Ledningsgruppen' }]);
    expect(await product.command(SECRETARIAT, { do: 'choose-forum', team: LG, forum: 'lg' })).toMatchObject({
      status: 200,
    });
    const rufs = await without('net-rufs');
    expect(rufs).not.toHaveProperty('proposed');
    expect(rufs.channels).toEqual([
      { team: '19:fika@thread.tacv2', name: 'Kommunsamverkan – Fika' },
      { team: RUFS, name: 'Kommunsamverkan – Region' },
    ]);
    const choice = { do: 'choose-forum', team: RUFS, forum: 'net-rufs' };
    expect(await product.command('p-kd-salem', choice)).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, choice)).toMatchObject({ status: 200 });
    expect(await without('net-rufs')).toBeUndefined();
    expect(await product.command(SECRETARIAT, { ...choice, forum: 'ssk' })).toMatchObject({
      body: { code: 'refusal.team-has-forum' },
    });
  });

  it('kansliet flyttar ett organ till en annan kanal och tillbaka, och ingen annan kan', async () => {
    const places = async () => (await secretariat()).forumPlaces;
    const fika = '19:fika@thread.tacv2';
    expect(await places()).toContainEqual(
      expect.objectContaining({ forum: 'lg', place: 'Kommunsamverkan – Ledningsgruppen' }),
    );
    const there = { do: 'choose-forum', team: fika, forum: 'lg' };
    expect(await product.command(SECRETARIAT, there)).toMatchObject({ body: { code: 'refusal.forum-has-team' } });
    expect(await product.command('p-kd-salem', { ...there, move: true })).toMatchObject({ status: 403 });
    expect(await product.command(SECRETARIAT, { ...there, move: true })).toMatchObject({ status: 200 });
    expect([(await place(LG))?.status, (await place(fika))?.forum]).toEqual(['known', 'lg']);
    expect(await product.command(SECRETARIAT, { ...there, team: LG, move: true })).toMatchObject({ status: 200 });
    expect([(await place(LG))?.forum, (await place(fika))?.status]).toEqual(['lg', 'known']);
  });

  it('kallelsen går till organets kanal och inte till teamets', async () => {
    product.connector.faults();
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: 'lg-2024-02-16' })).toMatchObject({
      status: 200,
    });
    await product.settled();
    const [post] = await ask<{ thread: string; status: string; payload: { address: object } }>(
      product.databaseUrl,
      `select thread, status, payload from delivery where key = 'notice:lg-2024-02-16:1'`,
    );
    expect(post).toMatchObject({ thread: LG, status: 'sent', payload: { address: { conversation: LG } } });
  });

  it('fliken i kanalen visar kanalens organ, också när teamet har ett eget', async () => {
    await product.command(SECRETARIAT, { do: 'choose-forum', team: TEAM, forum: 'ssk' });
    const forum = async (channel: string) =>
      (await product.get(SECRETARIAT, `/api/tab/forum?channel=${channel}&team=${TEAM}`)).body.id;
    expect([await forum(LG), await forum(RUFS), await forum(TEAM)]).toEqual(['lg', 'net-rufs', 'ssk']);
    expect(await forum('19:fika@thread.tacv2')).toBe('ssk');
  });

  it('en kanal utan organ är okänd och inget fel: den som lägger till fliken där får välja organ', async () => {
    const place = `channel=${encodeURIComponent('19:okand@thread.tacv2')}&team=${encodeURIComponent('19:annat@thread.tacv2')}`;
    const { status, body } = await product.get(SECRETARIAT, `/api/tab/forum?${place}`);
    expect([status, body.code]).toEqual([404, 'refusal.unknown-team']);
    // What the tab takes as no body, and not as an error.
    expect(problemOf(status, body, 'sv').kind).toBe('missing');
    const { forums } = (await product.get(SECRETARIAT, '/api/tab/forums')).body;
    expect(forums).toContainEqual({ id: 'ssk', shortName: expect.any(String) });
  });

  it('en kanal som skapas och får ett organs namn föreslås, och kansliet kopplar den', async () => {
    await tell({}, { id: TRAFIK, name: 'Vägar' }, 'channelCreated');
    expect(await place(TRAFIK)).toMatchObject({ status: 'known', facts: { name: 'Kommunsamverkan – Vägar' } });
    await tell({}, { id: TRAFIK, name: 'Trafiknätverket' }, 'channelRenamed');
    expect(await place(TRAFIK)).toMatchObject({ status: 'known', forum: null });
    expect((await without('net-trafik')).proposed).toBe(TRAFIK);
    await product.command(SECRETARIAT, { do: 'choose-forum', team: TRAFIK, forum: 'net-trafik' });
    expect(await place(TRAFIK)).toMatchObject({ status: 'connected', forum: 'net-trafik' });
  });

  it('en privat kanal kommer när boten läggs till där, hälsar och vill ha ett organ', async () => {
    const channel = { id: PRIVATE, name: 'Ordförandena', type: 'private' };
    await tell({ membersAdded: [{ id: BOT }] }, channel, 'channelMemberAdded', PRIVATE);
    expect(await place(PRIVATE)).toMatchObject({ status: 'unassigned', facts: { type: 'private' } });
    await product.settled();
    const [greeting] = await ask<{ thread: string; payload: object }>(
      product.databaseUrl,
      `select thread, payload from delivery where key = 'greet:${PRIVATE}'`,
    );
    expect(greeting?.thread).toBe(PRIVATE);
    expect(said(greeting?.payload)).toContain('Vilket organ är den här kanalen för?');
    expect((await secretariat()).teamsToConnect).toMatchObject([{ name: 'Kommunsamverkan – Ordförandena' }]);
  });

  it('en kanal som tas bort: organet har tappat sin koppling, och det syns', async () => {
    await tell({}, { id: TRAFIK, name: 'Trafiknätverket' }, 'channelDeleted');
    const lost = await without('net-trafik');
    expect(lost.lost).toContain('Trafiknätverket har tappat sin koppling: kanalen ”Kommunsamverkan – Trafiknätverket”');
    const { changes } = (await product.get(SECRETARIAT, '/api/tab/todo')).body;
    expect(said(changes)).toContain('Kanalen ”Kommunsamverkan – Trafiknätverket” har tappat sin koppling');
    expect(said(changes)).not.toContain('Fika');
  });

  it('boten tas bort ur teamet: alla dess organ har tappat sin koppling, och mötets sida säger det', async () => {
    const before = (await secretariat()).waiting;
    await tell({ type: 'installationUpdate', action: 'remove' }, { id: TEAM });
    expect((await rows()).map(({ state }) => state.status)).toEqual([
      'removed',
      'removed',
      'removed',
      'removed',
      'removed',
      'removed',
    ]);
    expect((await without('ssk')).lost).toContain('Samverkan togs bort ur teamet ”Kommunsamverkan”');
    expect((await without('lg')).lost).toContain('Ledningsgruppen har tappat sin koppling');
    expect((await secretariat()).waiting).toBeGreaterThan(before);
    const page = (await product.get(SECRETARIAT, '/api/tab/meetings/ssk-2024-03-21')).body;
    expect(page.can.sendNoticeHint).toContain('Samarbetskommittén har tappat sin koppling');
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: 'ssk-2024-03-21' })).toMatchObject({
      body: { code: 'refusal.forum-not-connected' },
    });
  });

  it('läggs boten till igen är organen tillbaka i sina kanaler', async () => {
    await product.install(TEAM, 'Kommunsamverkan');
    await places((all) => all.some(({ id, state }) => id === LG && state.status === 'connected'));
    expect(await place(TEAM)).toMatchObject({ status: 'connected', forum: 'ssk' });
    expect(await place(RUFS)).toMatchObject({ status: 'connected', forum: 'net-rufs' });
    expect(await without('ssk')).toBeUndefined();
    expect((await place(PRIVATE))?.status).toBe('removed');
  });

  it('den som bara hade en kanal och förlorade den är inte förlorad när den får en annan', async () => {
    expect(await without('net-trafik')).toMatchObject({ lost: expect.any(String) });
    const choice = { do: 'choose-forum', team: '19:fika@thread.tacv2', forum: 'net-trafik' };
    expect(await product.command(SECRETARIAT, choice)).toMatchObject({ status: 200 });
    expect(await without('net-trafik')).toBeUndefined();
  });
});
