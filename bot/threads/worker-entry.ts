import { fileURLToPath } from 'node:url';

/** The file that the reading thread runs: a thread can't run TypeScript, so it is the built one. */
export async function workerEntry(): Promise<string> {
  return fileURLToPath(new URL('./worker.js', import.meta.url));
}
