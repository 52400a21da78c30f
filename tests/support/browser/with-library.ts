import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../bot/app.ts';
import { readConfig } from '../../../bot/config.ts';
import { openDoors } from '../../../bot/doors.ts';
import { prepareLocal } from '../../../bot/local-mode.ts';
import type { Library } from '../../../bot/ports/library.ts';
import { freePort } from '../free-port.ts';
import { freshDatabase } from '../stores.ts';

/** The local mode in this process, with a library that the test has in its hand. */
export async function startWithLibrary(library: Library): Promise<{ origin: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'samverkan-library-'));
  const settings = { PORT: String(await freePort()), DATA_DIR: folder, DATABASE_URL: await freshDatabase('pglite') };
  const read = readConfig({ ...settings, DATABASE_POOL: '1' }, ['--local']);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const { config, local } = await prepareLocal(read);
  const silent = () => undefined;
  const log = { info: silent, warn: silent, error: silent };
  const doors = { ...openDoors(config, log, () => Date.now(), local).doors, library };
  const app = await createApp(config, log, { ...local, doors });
  await local.firstDay();
  return {
    origin: config.publicUrl,
    stop: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
