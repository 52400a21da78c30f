import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionFolder } from '../support/crash/production-folder.ts';
import { runToEnd } from '../support/crash/service.ts';
import { smallFolder, writeFolder } from '../support/small-folder.ts';

describe('The import command', () => {
  let product: string;
  let folder: string;
  let data: string;

  beforeAll(async () => {
    product = await productionFolder();
    folder = await writeFolder(smallFolder());
    data = mkdtempSync(join(tmpdir(), 'samverkan-data-'));
  }, 60_000);
  afterAll(() => {
    for (const one of [product, folder, data]) if (one) rmSync(one, { recursive: true, force: true });
  });

  const run = (args: string[], settings: Record<string, string> = {}) => {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, NODE_OPTIONS: '--preserve-symlinks', DATA_DIR: data, ...settings };
    const command = [join(product, 'dist/bot/import.js'), folder, ...args];
    return runToEnd(spawn(process.execPath, command, { cwd: product, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  };

  it('reads no setting that it does not need', async () => {
    const { said, code } = await run([], { PORT: 'none', LOG_LEVEL: 'loud', PUBLIC_URL: 'nowhere' });
    expect(said).toMatch(/^\d+ nya, 0 ändrade, 0 oförändrade\.\n$/);
    expect(code).toBe(0);
    expect(existsSync(join(data, 'store', 'database'))).toBe(true);
    expect(existsSync(join(data, 'local-store'))).toBe(false);
  }, 120_000);

  it("with --local, goes to the laptop's own store", async () => {
    const { said, code } = await run(['--local']);
    expect(said).toMatch(/^\d+ nya/);
    expect(code).toBe(0);
    expect(existsSync(join(data, 'local-store', 'database'))).toBe(true);
  }, 120_000);

  it('tells a fault in a setting that it needs as the start does', async () => {
    const { said, code } = await run([], { DATABASE_POOL: 'many' });
    expect(said).toContain('DATABASE_POOL: ett antal 1–100');
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
  }, 60_000);

  it('says in a sentence, Swedish first, that a running service has the store, and what to do', async () => {
    const locked = mkdtempSync(join(tmpdir(), 'samverkan-locked-'));
    mkdirSync(join(locked, 'store'));
    const holder = JSON.stringify({ pid: process.pid, host: hostname(), start: '' });
    writeFileSync(join(locked, 'store', 'samverkan.lock'), holder);
    const { said, code } = await run([], { DATA_DIR: locked });
    rmSync(locked, { recursive: true });
    expect(said).toMatch(/^Datamappen .* används redan av en annan Samverkan .* Stäng den först/);
    expect(said).toContain('Stop that one first');
    expect(said).toContain('Inget har lästs in. / Nothing was imported.');
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
  }, 60_000);
});
