import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Product, SECRETARIAT, startProduct } from '../support/product.ts';
import { sha256 } from '../support/shelves.ts';
import { ask, describeStores } from '../support/stores.ts';

const MEETING = 'lg-2024-02-16';
const ALONE = join(__dirname, '../support/crash/filer-alone.mjs');
const DIST = join(__dirname, '../../dist');
/** A lease ends by the database's clock; this is the same as coming back half a minute later. */
const HALF_A_MINUTE_LATER = `update lease set until = now() - interval '1 second'`;
const MOST_STARTS = 80;

interface Filed {
  name: string;
  status: string;
  filed?: { hash: string };
}

describeStores('The filer, killed between any two of its steps', (store) => {
  let product: Product;
  let library: string;

  beforeAll(async () => {
    library = await mkdtemp(join(tmpdir(), 'samverkan-filed-'));
    product = await startProduct(store);
    await product.connect('19:lg@thread.tacv2', 'Södertörn – Ledningsgruppen');
    const path = `/api/tab/meetings/${MEETING}/items/p1/annexes?key=${randomUUID()}&name=Budget.txt`;
    const headers = { 'content-type': 'application/octet-stream' };
    await product.request(SECRETARIAT, path, { method: 'POST', headers, body: 'Budgeten' });
    await done({ do: 'send-notice', meeting: MEETING });
    for (const date of ['2024-06-03', '2024-06-04', '2024-06-05']) {
      const when = { date, start: '09:00', end: '10:00' };
      const fields = { forum: 'net-trafik', kind: 'ordinary', title: 'Trafiknätverket', when, mode: 'remote' };
      await done({ do: 'plan-meeting', id: `trafik-${date}`, fields });
      await done({ do: 'start-minutes', meeting: `trafik-${date}` });
      await done({ do: 'finish-minutes', meeting: `trafik-${date}` });
    }
    await product.close();
  }, 90_000);

  async function done(command: object): Promise<void> {
    expect(await product.command(SECRETARIAT, command)).toMatchObject({ status: 200 });
  }
  /** Runs until it has filed everything, or was killed at a step. */
  async function runs(killAt: number): Promise<'killed' | 'ended'> {
    await ask(product.databaseUrl, HALF_A_MINUTE_LATER);
    const settings = { DIST, LIBRARY: library, DOCUMENTS: product.documentFolder, KILL_AT: String(killAt) };
    const env = { PATH: process.env.PATH ?? '', TZ: 'UTC', DATABASE_URL: product.databaseUrl, ...settings };
    const now = product.clock.now.toISOString();
    const child = spawn(process.execPath, [ALONE], { env: { ...env, NOW: now }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    const [code, signal] = await once(child, 'close');
    if (signal !== 'SIGKILL' && code !== 0) throw new Error(said);
    return signal === 'SIGKILL' ? 'killed' : 'ended';
  }
  const papers = async () =>
    (
      await ask<{ state: { paper: { name: string }; status: string; filed?: { hash: string } } }>(
        product.databaseUrl,
        'select state from filing',
      )
    ).map(({ state: { paper, status, filed } }): Filed => ({ name: paper.name, status, ...(filed ? { filed } : {}) }));

  it('has each paper in the library once, and right', async () => {
    let kills = 0;
    for (let starts = 0; starts < MOST_STARTS; starts += 1) {
      if ((await runs(1 + (starts % 23))) === 'ended') break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(5);
    const filed = await papers();
    expect(filed.length).toBe(8);
    const files = await readdir(library, { recursive: true, withFileTypes: true });
    const there = files.filter((one) => one.isFile() && /\.(pdf|docx|txt)$/.test(one.name));
    expect(there.map(({ name }) => name).sort()).toEqual(filed.map(({ name }) => name).sort());
    for (const { name, status, filed: of } of filed) {
      expect([name, status]).toEqual([name, 'filed']);
      if (name.endsWith('.docx')) continue;
      const file = there.find((one) => one.name === name);
      expect([name, sha256(await readFile(join(file?.parentPath ?? '', name)))]).toEqual([name, of?.hash]);
    }
  }, 300_000);

  it('tells of each once', async () => {
    const told = await ask<{ count: number }>(
      product.databaseUrl,
      "select count(*)::int as count from journal where type = 'filing-filed' group by id",
    );
    expect(told.map(({ count }) => count)).toEqual(Array(8).fill(1));
  });
});
