import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;
const TICK_MS = 10;

/** What the bench started and has not ended: ended with it, however it ends. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export function own(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Starts a server of node's with these settings alone, and waits for the address it says. */
export async function startServer({ cwd, args, settings, says }) {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...settings };
  const child = own(spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const gone = once(child, 'exit');
  const url = await addressOf(child, says);
  return {
    url,
    pid: child.pid,
    cpuMs: () => cpuMs(child.pid),
    /** Lets it finish; what hangs is ended. */
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}

function addressOf(child, says) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why) => {
      child.kill('SIGKILL');
      reject(new Error(`${child.spawnargs.join(' ')} ${why}:\n${said}`));
    };
    const timer = setTimeout(() => fail('did not listen in time'), START_WITHIN_MS);
    const ended = () => fail('ended at its start');
    child.once('exit', ended);
    const hear = (part) => {
      said = (said + part).slice(-10_000);
      const url = says.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      child.off('exit', ended);
      resolve(url);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  });
}

/** CPU (ms) that a process has used, of itself and of the system for it; NaN where the system does not tell. */
function cpuMs(pid) {
  const stat = statOf(pid);
  return stat ? stat.cpuMs : Number.NaN;
}

/** CPU (ms) of all processes that a process started, and theirs. */
export function cpuMsBelow(pid) {
  const all = existsSync('/proc') ? readdirSync('/proc').map(Number).filter(Boolean) : [];
  const children = all.filter((one) => statOf(one)?.parent === pid);
  return children.reduce((sum, child) => sum + (statOf(child)?.cpuMs ?? 0) + cpuMsBelow(child), 0);
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    return undefined;
  }
}
