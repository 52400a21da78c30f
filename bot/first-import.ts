import { importCooperation } from './cooperation/service/import.ts';
import type { CooperationDefinition } from './kernel/definition.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';
import { readCooperationFolder } from './reading/cooperation-folder.ts';
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

/** At the first start, when the store holds no cooperation yet, brings in what is read; later starts leave the store as it is. */
export async function firstImport(read: () => Promise<CooperationDefinition>, means: Means): Promise<void> {
  if ((await means.store.list({ kind: 'cooperation' })).length > 0) return;
  await bringIn(await read(), means);
}

/** Reads a folder and brings it in, all or nothing. Throws FolderError with every fault of the folder. */
export async function importFolder(folder: string, means: Means) {
  return bringIn(await readFolder(folder), means);
}

/** `extraCalendars`: calendar files beside the folder. Throws FolderError with every fault. */
export async function readFolder(folder: string, extraCalendars: string[] = []): Promise<CooperationDefinition> {
  const read = await readCooperationFolder(folder, extraCalendars);
  if ('faults' in read) throw new FolderError(faultReport(read.faults).join('\n'));
  return read.definition;
}

async function bringIn(definition: CooperationDefinition, means: Means) {
  const done = await importCooperation(definition, means);
  if ('otherCooperation' in done) {
    throw new FolderError(`Här finns redan samarbetet ”${done.otherCooperation}”. Inget har lästs in.`);
  }
  return done;
}
