import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOnce } from '../support/build-once.ts';

interface Said {
  open?: true;
  closed?: true;
  refused?: string;
  outcomes?: object[];
  flushes?: number;
  acknowledged?: string;
  ids?: string[];
  seq?: number;
  atIsDate?: boolean;
  token?: string | null;
}

/** PostgreSQL numbers what it is given from here on. */
const FIRST_OF_OURS = 16_384;
const CHILD = join(__dirname, '../support/embedded-child.mjs');

describe('The embedded store', () => {
  let build: string;
  let folder: string;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    build = await buildOnce();
    folder = join(mkdtempSync(join(tmpdir(), 'samverkan-embedded-')), 'data med åäö');
    await close(await open()); // a first start makes the database
  }, 120_000);
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const lockFile = () => join(folder, 'samverkan.lock');

  async function start(): Promise<{ child: ChildProcess; said: Said }> {
    const child = fork(CHILD, [build, folder], { execArgv: [] });
    children.push(child);
    return { child, said: await next(child) };
  }

  async function open(): Promise<ChildProcess> {
    const { child, said } = await start();
    expect(said).toEqual({ open: true });
    return child;
  }

  function next(child: ChildProcess): Promise<Said> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The child ended (${code})`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(message as Said);
      });
    });
  }

  function ask(child: ChildProcess, question: object): Promise<Said> {
    child.send(question);
    return next(child);
  }

  async function close(child: ChildProcess): Promise<void> {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    expect(await ask(child, { do: 'close' })).toEqual({ closed: true });
    child.disconnect();
    await gone;
  }

  it('flushes to the disk once for each group that it acknowledges, and groups what comes at once', async () => {
    const child = await open();
    const one = await ask(child, { do: 'commit', ids: ['a'] });
    expect(one).toMatchObject({ outcomes: [{ done: true }] });
    expect(one.flushes).toBeGreaterThanOrEqual(1);
    for (let round = 0; round < 10; round += 1) {
      const many = await ask(child, { do: 'commit', ids: Array.from({ length: 16 }, (_, n) => `b-${round}-${n}`) });
      expect(many.outcomes).toEqual(Array(16).fill({ done: true }));
      expect(many.flushes).toBeGreaterThanOrEqual(1);
      expect(many.flushes).toBeLessThan(8);
    }
    await close(child);
    expect(existsSync(lockFile())).toBe(false);
  }, 60_000);

  it('answers as the server does: numbers as numbers, times as times', async () => {
    const child = await open();
    expect(await ask(child, { do: 'list' })).toMatchObject({ seq: expect.any(Number), atIsDate: true, claimed: [] });
    await close(child);
  }, 60_000);

  it('refuses a second start in its folder, in words that say what to do, and the first goes on', async () => {
    const first = await open();
    const { said } = await start();
    expect(said.refused).toContain(`Datamappen ${folder} används redan`);
    expect(said.refused).toContain(`process ${first.pid}, ${hostname()}`);
    expect(said.refused).toContain('Stop that one first');
    expect(await ask(first, { do: 'commit', ids: ['after-refusal'] })).toMatchObject({ outcomes: [{ done: true }] });
    await close(first);
  }, 60_000);

  it('keeps all that it acknowledged when it is killed, and starts again in the same folder', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const child = await open();
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.on('message', ({ acknowledged: id }: Said) => {
        if (id) acknowledged.push(id);
        if (acknowledged.length >= 15 * (round + 1)) child.kill('SIGKILL');
      });
      child.send({ do: 'forever', name: `round-${round}` });
      await gone;
      expect(existsSync(lockFile())).toBe(true);
    }
    const child = await open();
    const { ids } = await ask(child, { do: 'list' });
    expect(acknowledged.length).toBeGreaterThanOrEqual(45);
    expect(acknowledged.filter((id) => !ids?.includes(id))).toEqual([]);
    await close(child);
  }, 120_000);

  it('lets the next one send at once when the sender was killed, since nobody else can have the folder', async () => {
    const first = await open();
    expect(await ask(first, { do: 'lease', holder: 'first' })).toEqual({ token: expect.any(String) });
    expect(await ask(first, { do: 'lease', holder: 'other' })).toEqual({ token: null });
    const gone = new Promise((resolve) => first.once('exit', resolve));
    first.kill('SIGKILL');
    await gone;
    const next = await open();
    expect(await ask(next, { do: 'lease', holder: 'next' })).toEqual({ token: expect.any(String) });
    await close(next);
  }, 60_000);

  it.each([
    ['of another start of the computer', { pid: process.pid, host: hostname(), start: 'another-boot 1' }, true],
    ['of a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), start: '' }, true],
    ['that was cut off while it was written', '{"pid":', true],
    ['of another computer', { pid: 1, host: 'another-computer', start: '' }, false],
  ])(
    'a lock %s: taken over or not',
    async (_, holder, taken) => {
      writeFileSync(lockFile(), typeof holder === 'string' ? holder : JSON.stringify(holder));
      const { child, said } = await start();
      if (taken) {
        expect(said).toEqual({ open: true });
        expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: child.pid });
        await close(child);
      } else {
        expect(said.refused).toContain('another-computer');
        rmSync(lockFile());
      }
    },
    60_000,
  );

  it.each([
    ['cut off', (file: string) => truncateSync(file, 100)],
    ['written over', (file: string) => writeFileSync(file, Buffer.alloc(8_192, 7))],
    ['gone', (file: string) => rmSync(file)],
  ])(
    'a database whose files are %s: says what is kept and what to do, and leaves them',
    async (_, damage) => {
      const file = join(folder, 'database', 'global', 'pg_control');
      const whole = readFileSync(file);
      damage(file);
      const { said } = await start();
      expect(said.refused).toContain(`Databasen i ${join(folder, 'database')} går inte att öppna`);
      expect(said.refused).toContain('De ligger kvar');
      expect(said.refused).toContain('put it back from the latest backup');
      expect(said.refused).not.toContain('Aborted');
      expect(existsSync(lockFile())).toBe(false);
      writeFileSync(file, whole);
      await close(await open());
    },
    60_000,
  );

  it('a database whose tables are written over is told in the same words when its shape is looked at', async () => {
    const tables = join(folder, 'database', 'base', '5');
    const ours = readdirSync(tables).filter((name) => /^\d+$/.test(name) && Number(name) >= FIRST_OF_OURS);
    const whole = ours.map((name) => [join(tables, name), readFileSync(join(tables, name))] as const);
    for (const [file, bytes] of whole) writeFileSync(file, Buffer.alloc(bytes.length, 7));
    const { said } = await start();
    expect(said.refused).toContain(`Databasen i ${join(folder, 'database')} går inte att öppna`);
    expect(existsSync(lockFile())).toBe(false);
    for (const [file, bytes] of whole) writeFileSync(file, bytes);
    await close(await open());
  }, 60_000);

  it('lets only one of several that start at once in', async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), start: '' }));
    const starts = await Promise.all([start(), start(), start()]);
    const inside = starts.filter(({ said }) => said.open);
    expect(inside).toHaveLength(1);
    for (const { child } of inside) await close(child);
  }, 120_000);
});
