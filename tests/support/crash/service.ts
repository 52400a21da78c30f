import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const START_WITHIN_MS = 90_000;

export interface Service {
  url: string;
  pid: number;
  /** The last of what it has said. */
  said(): string;
  /** SIGKILL: nothing of the process runs after this call. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, or another signal, and the code that it ended with. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
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
export async function startService(
  folder: string,
  settings: Record<string, string>,
  main = MAIN,
  args: string[] = [],
): Promise<Service> {
  return listening(spawnService(folder, settings, args, main));
}

/** The service that a process is, once it listens. */
export async function listening(child: ChildProcess): Promise<Service> {
  const gone = once(child, 'exit').then(([code]) => code as number | null);
  const { found, said } = await heard(child, /(?:Samverkan lyssnar på|Klart\. Öppna) (\S+)/);
  return {
    url: found,
    pid: child.pid ?? 0,
    said,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return gone;
    },
  };
}

/** Resolves when a process says this from now on, with the first part that was looked for; rejects with all it said when it ends or takes too long. */
export function heard(child: ChildProcess, what: RegExp): Promise<{ found: string; said(): string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`The service ${why}:\n${said}`));
    };
    const timer = setTimeout(() => fail(`did not say ${what} in time`), START_WITHIN_MS);
    const ended = () => fail('ended at its start');
    child.once('close', ended);
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000);
      const found = what.exec(said);
      if (found === null) return;
      clearTimeout(timer);
      child.off('close', ended);
      resolve({ found: found[1] ?? found[0], said: () => said });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
}
