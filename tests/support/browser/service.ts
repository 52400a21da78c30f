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
  /** Ends it in the middle of what it does; what it has kept stands. */
  interrupt(): Promise<void>;
  /** Starts it again on the same folder and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The built service in local mode on a free port and an empty folder, as `npm start` runs it. */
export async function startLocalService(): Promise<LocalService> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-browser-'));
  const main = join(ROOT, 'dist', 'bot', 'main.js');
  if (!existsSync(main)) throw new Error('dist/ is missing: run npm test, or node scripts/build.mjs first');
  const start = async () => {
    const child = spawn(process.execPath, [main, '--local'], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port), DATA_DIR: folder, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await ready(child);
    return child;
  };
  let child = await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    interrupt: () => ended(child, 'SIGKILL'),
    restart: async () => {
      child = await start();
    },
    stop: async () => {
      await ended(child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
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
