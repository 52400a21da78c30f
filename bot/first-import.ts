import type { Config } from './config.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';
import { readCooperationFolder } from './reading/cooperation-folder.ts';
import { importCooperation } from './service/import-cooperation.ts';
import { faultReport } from './texts/import-report.ts';

/** Thrown when a cooperation folder can't be brought in; the message is the whole report. */
export class FolderError extends Error {
  override name = 'FolderError';
}

interface Means {
  store: Store;
  clock: Clock;
  random: () => string;
}

/** At the first start, when the store holds no cooperation yet, reads the folder; later starts leave the store as it is. */
export async function firstImport(config: Config, means: Means, extraCalendars: string[]): Promise<void> {
  if ((await means.store.list({ kind: 'cooperation' })).length > 0) return;
  await importFolder(config.cooperationFolder, means, extraCalendars);
}

/** Reads a folder and brings it in, all or nothing. Throws FolderError with every fault of the folder. */
export async function importFolder(folder: string, means: Means, extraCalendars: string[] = []) {
  const read = await readCooperationFolder(folder, extraCalendars);
  if ('faults' in read) throw new FolderError(faultReport(read.faults).join('\n'));
  const done = await importCooperation(read.definition, means);
  if ('otherCooperation' in done) {
    throw new FolderError(`Här finns redan samarbetet ”${done.otherCooperation}”. Inget har lästs in.`);
  }
  return done;
}
