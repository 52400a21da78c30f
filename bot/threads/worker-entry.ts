import { fileURLToPath } from 'node:url';

/** The file that a room's thread runs: a thread can't run TypeScript, so it is the built one. */
export async function workerEntry(room: 'reading' | 'printing'): Promise<string> {
  return fileURLToPath(new URL(`../${room}/worker.js`, import.meta.url));
}
