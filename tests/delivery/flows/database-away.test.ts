import { setTimeout } from 'node:timers/promises';
import { type CuttingProxy, openCuttingProxy } from '../../support/cutting-proxy.ts';
import { type Product, SECRETARIAT, startProduct } from '../../support/product.ts';
import { ask, describeStores, freshDatabase } from '../../support/stores.ts';

const BODIES = [
  ['19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen', 'lg'],
  ['19:ssk@thread.tacv2', 'Södertörn – Samarbetskommittén', 'ssk'],
] as const;
/** On the wire when the database goes. */
const WIRE_MS = 300;
const AWAY_MS = 1_500;
const SENT_WITHIN_MS = 10_000;

const answer = (meeting: string) => ({
  v: 1,
  do: 'answer-notice',
  meeting,
  revision: 1,
  value: 'attending',
  drawn: `${Date.now().toString(36).padStart(9, '0')}-prov`,
});

describeStores('när databasen är borta ett ögonblick', (store) => {
  let product: Product;
  let proxy: CuttingProxy;
  /** The database itself, past the wire that is cut. */
  let url: string;
  let meetings: string[];

  beforeAll(async () => {
    url = await freshDatabase(store);
    proxy = await openCuttingProxy(url);
    product = await startProduct(store, { databaseUrl: proxy.url });
    for (const [team, name] of BODIES) await product.connect(team, name);
    await product.settled();
    const planned = await ask<{ id: string }>(
      url,
      `select id from meeting where state->'definition'->>'forum' = any($1) and state->>'status' = 'planned' order by id`,
      [BODIES.map(([, , forum]) => forum)],
    );
    meetings = planned.map(({ id }) => id);
  }, 60_000);
  afterAll(async () => {
    await product?.close();
    await proxy?.close();
  });

  const statuses = async () =>
    (await ask<{ status: string }>(url, 'select distinct status from delivery')).map(({ status }) => status);
  const late = async () => (await product.get(SECRETARIAT, '/api/tab/todo')).body.secretariat.late as string[];

  /** While something is on the wire. */
  async function cutOff(): Promise<void> {
    await setTimeout(WIRE_MS / 2);
    proxy.goAway();
    await setTimeout(AWAY_MS);
    proxy.comeBack();
  }

  /** How long it took, in milliseconds. */
  async function allSent(): Promise<number> {
    const began = Date.now();
    while (Date.now() - began < 2 * SENT_WITHIN_MS) {
      const waiting = await ask(url, `select 1 from delivery where status in ('queued', 'sending')`);
      if (waiting.length === 0) return Date.now() - began;
      await setTimeout(100);
    }
    throw new Error(
      JSON.stringify(await ask(url, 'select key, status, outcome, attempts from delivery order by turn')),
    );
  }

  it('är allt skickat inom tio sekunder, en gång var', async () => {
    product.connector.opt.latency = WIRE_MS;
    const sent = await Promise.all(
      meetings.map((meeting) => product.command(SECRETARIAT, { do: 'send-notice', meeting })),
    );
    expect(sent.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(BODIES.length);
    await cutOff();
    expect(await allSent()).toBeLessThan(SENT_WITHIN_MS);
    const answers = meetings.filter((id) => id.startsWith('lg-')).map((id) => product.press('p-kd-salem', answer(id)));
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
    await cutOff();
    expect(await allSent()).toBeLessThan(SENT_WITHIN_MS);
    expect(await statuses()).toEqual(['sent']);
    expect(product.connector.summary().extraCopies).toBe(0);
    const kept = product.logged.filter(({ message }) => message === 'the outcome is kept until the store answers');
    expect(kept.length).toBeGreaterThan(0);
  });

  it('larmar det som väntar för länge i Att göra, i ord, och slutar när det har gått iväg', async () => {
    expect(await late()).toEqual([]);
    const waits = (minutes: number) =>
      `update delivery set status = 'queued', due_at = now() + interval '1 hour',
        created_at = now() - interval '${minutes} minutes' where key = 'notice:${meetings[0]}:1'`;
    await ask(url, waits(1));
    expect(await late()).toEqual([]);
    await ask(url, waits(12));
    expect(await late()).toEqual([
      'Ett meddelande till Teams har väntat i 12 minuter på att skickas. Det är kvar och skickas så snart det går. Står raden kvar: säg till den som sköter driften.',
    ]);
    await ask(url, waits(300));
    expect((await late())[0]).toContain('i 5 timmar');
    await ask(url, `update delivery set status = 'sent' where key = 'notice:${meetings[0]}:1'`);
    expect(await late()).toEqual([]);
  });
});
