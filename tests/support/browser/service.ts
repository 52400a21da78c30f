import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

const ROOT = join(__dirname, '..', '..', '..');
const START_WITHIN_MS = 60_000;

export interface LocalService {
  origin: string;
  stop(): Promise<void>;
}

/** The built service in local mode on a free port and an empty folder, as `npm start` runs it. */
export async function startLocalService(): Promise<LocalService> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-browser-'));
  const main = join(ROOT, 'dist', 'bot', 'main.js');
  if (!existsSync(main)) throw new Error('dist/ is missing: run npm test, or node scripts/build.mjs first');
  const child = spawn(process.execPath, [main, '--local'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`not started in time:\n${said}`)), START_WITHIN_MS);
    const hear = (part: Buffer) => {
      said += part.toString();
      if (!said.includes('Klart. Öppna')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${said}`)));
  });
}
