import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readConfig } from './config.ts';
import { FolderError, importFolder } from './first-import.ts';
import { openStore } from './storage/open-store.ts';
import { importReport } from './texts/import-report.ts';

process.env.TZ = 'UTC';

const say = (lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

/** npm run import -- <folder>: brings a cooperation folder into the store and says what it did. */
const config = readConfig(process.env, ['--local']);
if ('faults' in config) throw new Error('unreachable: local settings have no faults');
const folder = process.argv.slice(2).find((one) => !one.startsWith('--'));
const store = await openStore({
  ...(config.databaseUrl === undefined
    ? { dataFolder: join(config.dataFolder, 'store') }
    : { databaseUrl: config.databaseUrl }),
  real: Date.now,
  log: () => undefined,
});
try {
  const clock = { now: () => new Date(), real: Date.now };
  const means = { store, clock, random: randomUUID };
  say(importReport(await importFolder(folder ? resolve(folder) : config.cooperationFolder, means)));
} catch (error) {
  if (!(error instanceof FolderError)) throw error;
  say([error.message]);
  process.exitCode = 1;
} finally {
  await store.close();
}
