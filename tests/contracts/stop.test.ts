import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Keeping, openKeeping } from '../support/crash/keeping.ts';
import { productionFolder } from '../support/crash/production-folder.ts';
import { runToEnd, type Service, spawnService, startService } from '../support/crash/service.ts';
import { startWire, type Wire } from '../support/crash/wire.ts';
import { describeStores } from '../support/stores.ts';

const STOPPED_WITHIN_MS = 25_000;
/** Nothing is asked: there is nothing to wait for. */
const AT_ONCE_MS = 5_000;

describeStores('A stop of the service', (store) => {
  let product: string;
  let wire: Wire;
  let keeping: Keeping;
  let service: Service;
  const open: Socket[] = [];

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
    await wire?.close();
    await keeping?.close();
    if (product) rmSync(product, { recursive: true, force: true });
  }, 60_000);

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
