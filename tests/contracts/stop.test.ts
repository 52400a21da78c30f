import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Keeping, openKeeping } from '../support/crash/keeping.ts';
import { laptopFolder, productionFolder } from '../support/crash/production-folder.ts';
import { heard, listening, runToEnd, type Service, spawnService, startService } from '../support/crash/service.ts';
import { startWire, type Wire } from '../support/crash/wire.ts';
import { type CuttingProxy, openCuttingProxy } from '../support/cutting-proxy.ts';
import { freePort } from '../support/free-port.ts';
import { describeStores } from '../support/stores.ts';

const STOPPED_WITHIN_MS = 25_000;
/** Nothing is asked: there is nothing to wait for. */
const AT_ONCE_MS = 5_000;
const MOST_MEMORY_MIB = 400;

describeStores('A stop of the service', (store) => {
  let product: string;
  let wire: Wire;
  let keeping: Keeping;
  let service: Service;
  const open: Socket[] = [];
  let proxy: CuttingProxy | undefined;

  const settings = () => wire.settings(keeping.settings);
  const start = async () => {
    service = await startService(product, settings());
  };

  beforeAll(async () => {
    [product, wire] = await Promise.all([productionFolder(), startWire()]);
    keeping = await openKeeping(store, product);
    await start();
  }, 180_000);
  afterAll(async () => {
    for (const socket of open) socket.destroy();
    await service?.kill();
    await proxy?.close();
    await wire?.close();
    await keeping?.close();
    if (product) rmSync(product, { recursive: true, force: true });
  }, 60_000);

  if (store === 'pglite' && existsSync('/proc/self/status'))
    it('comes after a first start that took less than 400 MiB, the making of its database included', async () => {
      for (const measure of ['VmRSS', 'VmHWM']) {
        const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
        const mib = Number(new RegExp(`${measure}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
        expect(mib).toBeLessThan(MOST_MEMORY_MIB);
      }
    });

  async function standsOpen(said: string): Promise<void> {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    open.push(socket);
    await new Promise((resolve) => socket.once('connect', resolve));
    if (said) socket.write(said.replaceAll('\n', '\r\n'));
    await setTimeout(100);
  }

  /** Its code, and how long it took in milliseconds. */
  async function stop(): Promise<{ code: number | null; took: number }> {
    const began = Date.now();
    return { code: await service.stop(), took: Date.now() - began };
  }

  it.each([
    ['nothing was ever said', ''],
    ['half a request was said', 'POST /api/messages HTTP/1.1\nHost: x\nContent-'],
  ])(
    'ends at once while a connection stands open on which %s',
    async (_, said) => {
      await standsOpen(said);
      const { code, took } = await stop();
      expect(code).toBe(0);
      expect(took).toBeLessThan(AT_ONCE_MS);
      await start();
    },
    120_000,
  );

  it('ends in time while a file does not come and Teams does not answer, and the next start waits for the folder', async () => {
    wire.connector.faults({ kind: 'hang', op: 'create' });
    expect((await wire.activity(service.url, wire.install())).status).toBe(200);
    const upload = [
      'POST /api/tab/meetings/m/items/i/annexes?key=en-fil-som-inte-kommer&name=a.txt HTTP/1.1',
      'Host: x',
    ];
    const bytes = ['Content-Type: application/octet-stream', 'Content-Length: 1000', '', 'not all of it'];
    await standsOpen([...upload, `Authorization: Bearer ${wire.token()}`, ...bytes].join('\n'));
    const stopping = stop();
    await setTimeout(500);
    const next = startService(product, settings());
    const { code, took } = await stopping;
    expect(code).toBe(0);
    expect(took).toBeLessThan(STOPPED_WITHIN_MS);
    service = await next;
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  }, 120_000);

  if (store === 'postgres')
    it('ends all the same when the database lets everybody in and never answers, says so, and the next start works', async () => {
      await service.stop();
      proxy = await openCuttingProxy(keeping.settings.DATABASE_URL ?? '');
      const behindProxy = { ...settings(), DATABASE_URL: proxy.url };
      service = await startService(product, behindProxy);
      proxy.fallSilent();
      const unanswered = wire.command(service.url, { do: 'send-notice', meeting: 'm' });
      await setTimeout(100);
      const { code, took } = await stop();
      expect(code).toBe(1);
      expect(took).toBeLessThan(STOPPED_WITHIN_MS);
      expect(service.said()).toContain('Allt blev inte klart i tid. Det som är sparat är kvar.');
      expect((await unanswered).status).not.toBe(200);
      proxy.comeBack();
      service = await startService(product, behindProxy);
      expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    }, 120_000);

  if (store === 'pglite')
    it('a start where the folder is not let go of says what it waits for, and then refuses in words', async () => {
      const began = Date.now();
      const { code, said } = await runToEnd(spawnService(product, settings()));
      expect(code).toBe(1);
      expect(said).toMatch(/^Väntar i upp till 15 sekunder på att en annan Samverkan ska bli klar med datamappen .*\n/);
      expect(said).toContain('används redan av en annan Samverkan');
      expect(Date.now() - began).toBeGreaterThan(15_000);
    }, 120_000);
});

describe('Ctrl-C and then npm start', () => {
  let laptop: string;
  let data: string;
  const services: Service[] = [];

  beforeAll(async () => {
    laptop = await laptopFolder();
    data = mkdtempSync(join(tmpdir(), 'samverkan-laptop-'));
  }, 180_000);
  afterAll(async () => {
    for (const service of services) await service.kill();
    for (const folder of [laptop, data]) if (folder) rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('ends at once while a page listens for what happens, and the start that waited for the folder goes on', async () => {
    const settings = { PORT: String(await freePort()), DATA_DIR: data };
    const start = () => spawnService(laptop, settings, ['--local']);
    const first = await listening(start());
    services.push(first);
    const page = await fetch(`${first.url}/local/api/events`);
    expect(page.headers.get('content-type')).toBe('text/event-stream');
    const next = start();
    await heard(next, /Väntar i upp till 15 sekunder på att en annan Samverkan ska bli klar/);
    // What the stand-in is told until the end is what the next start begins with.
    const clock = `${first.url}/local/api/clock`;
    const headers = { 'content-type': 'application/json' };
    await fetch(clock, { method: 'POST', headers, body: JSON.stringify({ at: '2024-03-04T08:00:00.000Z' }) });
    const began = Date.now();
    const [code, second] = await Promise.all([first.stop('SIGINT'), listening(next)]);
    services.push(second);
    expect(code).toBe(0);
    expect(Date.now() - began).toBeLessThan(STOPPED_WITHIN_MS);
    await page.text();
    expect((await (await fetch(clock)).json()).now).toMatch(/^2024-03-04T08:/);
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
  }, 180_000);
});
