import { randomUUID } from 'node:crypto';
import { faultsLogged, type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores } from '../../support/stores.ts';
import { filesIn, sweepAfter } from '../../support/sweep.ts';

const MEETING = 'lg-av-misstag';
const FIELDS = {
  forum: 'lg',
  kind: 'ordinary',
  title: 'Planerat av misstag',
  when: { date: '2024-05-07', start: '09:00', end: '11:30' },
  mode: 'on-site',
  place: 'Salem',
};

describeStores('ett möte som planerats av misstag tas bort', (store) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    await product.settled();
  }, 60_000);
  afterAll(() => product?.close());

  const done = async (command: object) =>
    expect(await product.command(SECRETARIAT, command)).toMatchObject({ status: 200 });
  const remove = (meeting: string, person = SECRETARIAT) => product.command(person, { do: 'remove-meeting', meeting });
  const page = (meeting: string) => product.get(SECRETARIAT, `/api/tab/meetings/${meeting}`);
  const everywhere = async () => {
    const clashes = '/api/tab/clashes?forum=lg&date=2024-05-07&start=09:00&end=11:30';
    const paths = ['/api/tab/year?year=2024', '/api/tab/todo', clashes];
    return JSON.stringify(
      (await Promise.all(paths.map((path) => product.get(SECRETARIAT, path)))).map((one) => one.body),
    );
  };

  it('det finns inte i året, bland krockarna, i Att göra eller på sin sida; filen går, och spåret står i journalen', async () => {
    await done({ do: 'plan-meeting', id: MEETING, fields: FIELDS });
    const path = `/api/tab/meetings/${MEETING}/items/p1/annexes?key=${randomUUID()}&name=x.txt`;
    const sent = { method: 'POST', body: 'hej', headers: { 'content-type': 'application/octet-stream' } };
    expect((await product.request(SECRETARIAT, path, sent)).status).toBe(200);
    const headers = { 'content-type': 'application/json' };
    const asked = { method: 'POST', headers, body: JSON.stringify({ key: randomUUID(), forum: 'lg' }) };
    const { address } = JSON.parse(await (await product.request('p-kd-salem', '/api/tab/subscriptions', asked)).text());
    const feed = async () => (await fetch(`${product.url}${new URL(address).pathname}`)).text();
    expect(await everywhere()).toContain(MEETING);
    expect(await feed()).toContain(MEETING);
    expect((await page(MEETING)).body.can.remove).toBe(true);
    expect(await remove(MEETING, 'p-kd-salem')).toMatchObject({ status: 403 });
    const before = await filesIn(product);
    await done({ do: 'remove-meeting', meeting: MEETING });
    expect(await everywhere()).not.toContain(MEETING);
    expect(await feed()).not.toContain(MEETING);
    expect(await page(MEETING)).toMatchObject({ status: 404, body: { code: 'refusal.unknown-meeting' } });
    expect(await remove(MEETING)).toMatchObject({ status: 404 });
    expect(await product.command(SECRETARIAT, { do: 'send-notice', meeting: MEETING })).toMatchObject({ status: 404 });
    await sweepAfter(0, product);
    expect(before).toHaveLength(1);
    expect(await filesIn(product)).toEqual([]);
    const facts = await ask<{ type: string }>(
      product.databaseUrl,
      `select type from journal where id = '${MEETING}' order by seq`,
    );
    expect([facts[0]?.type, facts.at(-1)?.type]).toEqual(['meeting-planned', 'meeting-removed']);
  });

  it('det planeras inte på nytt i det tysta: den som sparar samma möte igen får veta att det är borttaget', async () => {
    const again = await product.command(SECRETARIAT, { do: 'plan-meeting', id: MEETING, fields: FIELDS });
    expect(again).toMatchObject({ status: 409, body: { code: 'refusal.meeting-removed' } });
  });

  it('det som någon har fått veta tas inte bort: kallelsen, eller en dag som valts i kanalen', async () => {
    await done({ do: 'send-notice', meeting: 'lg-2024-02-16' });
    expect((await page('lg-2024-02-16')).body.can).toMatchObject({ remove: false, cancel: true });
    expect(await remove('lg-2024-02-16')).toMatchObject({ status: 409, body: { code: 'refusal.remove-called' } });
    const proposals = ['2024-03-04', '2024-03-05'].map((date) => ({ date, start: '09:00', end: '10:00' }));
    const fields = { forum: 'lg', kind: 'ordinary', title: 'Budget', mode: 'remote', proposals };
    await done({ do: 'ask-dates', id: 'q1', fields });
    await done({ do: 'choose-date', dates: 'q1', proposal: 'd1', meeting: 'lg-valt' });
    expect((await page('lg-valt')).body.can.remove).toBe(false);
    expect(await remove('lg-valt')).toMatchObject({ status: 409, body: { code: 'refusal.remove-promised' } });
  });

  it('ingenting oväntat loggades', () => {
    expect(faultsLogged(product)).toEqual([]);
  });
});
