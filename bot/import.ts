import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { readStoreSettings } from './config.ts';
import { configReport } from './config-fault.ts';
import { openConfiguredStore } from './configured-store.ts';
import { FolderError, importFolder } from './first-import.ts';
import { StoreInUse } from './ports/store.ts';
import { importReport } from './texts/import-report.ts';

process.env.TZ = 'UTC';

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

/** npm run import -- [--local] <folder>: brings a cooperation folder into the store and says what it did. */
async function run(args: readonly string[]): Promise<void> {
  const settings = readStoreSettings(process.env, args);
  if ('faults' in settings) return giveUp(configReport(settings.faults));
  const folder = args.find((one) => !one.startsWith('--'));
  const store = await openConfiguredStore(settings, Date.now, () => undefined);
  try {
    const clock = { now: () => new Date(), real: Date.now };
    const means = { store, clock, random: randomUUID };
    say(...importReport(await importFolder(folder ? resolve(folder) : settings.cooperationFolder, means)));
  } finally {
    await store.close();
  }
}

function giveUp(...why: string[]): void {
  say(...why);
  process.exitCode = 1;
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof FolderError) giveUp(error.message);
  else if (error instanceof StoreInUse) giveUp(error.message, 'Inget har lästs in. / Nothing was imported.');
  else throw error;
});
