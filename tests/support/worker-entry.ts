import { join } from 'node:path';
import { buildOnce } from './build-once.ts';

/** In place of bot/reading/worker-entry.ts: the thread's file, compiled from the sources that are tested. */
export async function workerEntry(): Promise<string> {
  return join(await buildOnce(), 'bot', 'reading', 'worker.js');
}
