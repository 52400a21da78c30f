import { join } from 'node:path';
import { buildOnce } from './build-once.ts';

/** In place of bot/threads/worker-entry.ts: the thread's file, compiled from the sources that are tested. */
export async function workerEntry(room: string): Promise<string> {
  return join(await buildOnce(), 'bot', room, 'worker.js');
}
