import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const START_WITHIN_MS = 90_000;

export interface Service {
  url: string;
  /** SIGKILL: nothing of the process runs after this call. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and the code that it ended with. */
  stop(): Promise<number | null>;
}

const MAIN = 'dist/bot/main.js';

/** `node dist/bot/main.js` with these settings alone: nothing of this process's environment but what a process needs. */
export function spawnService(
  folder: string,
  settings: Record<string, string>,
  args: string[] = [],
  main = MAIN,
): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR, SystemRoot } = process.env;
  return spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(SystemRoot && { SystemRoot }), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a process that ends by itself said, and its code. */
export async function runToEnd(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), START_WITHIN_MS);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return { code, said };
}

/** Resolves when the service listens; rejects with all it said when it ends or takes too long. `main`: another start than its own. */
export async function startService(folder: string, settings: Record<string, string>, main = MAIN): Promise<Service> {
  const child = spawnService(folder, settings, [], main);
  const gone = once(child, 'exit').then(([code]) => code as number | null);
  const url = await listening(child);
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`The service ${why}:\n${said}`));
    };
    const timer = setTimeout(() => fail('did not listen in time'), START_WITHIN_MS);
    const ended = () => fail('ended at its start');
    child.once('close', ended);
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000);
      const url = /Samverkan lyssnar på (\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      child.off('close', ended);
      resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
}
