import { readFileSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const WRITTEN_WITHIN_MS = 20_000;

/** Node's profile of a service while something is done; the service writes it to the file. */
export async function profileOf({ pid }, file, work) {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  await work();
  process.kill(pid, 'SIGUSR2');
  return read(file);
}

async function read(file) {
  for (const end = Date.now() + WRITTEN_WITHIN_MS; ; await setTimeout(100)) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
