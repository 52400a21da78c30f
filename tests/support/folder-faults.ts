import { rm } from 'node:fs/promises';
import type { FolderFault } from '../../bot/cooperation/domain/fault.ts';
import type { CooperationDefinition } from '../../bot/kernel/definition.ts';
import { readCooperationFolder } from '../../bot/reading/cooperation-folder.ts';
import { type SmallFolder, smallFolder, writeFolder } from './small-folder.ts';

const written: string[] = [];

afterAll(() => Promise.all(written.map((dir) => rm(dir, { recursive: true }))));

export async function write(files: object): Promise<string> {
  const dir = await writeFolder(files);
  written.push(dir);
  return dir;
}

export async function faultsOf(files: object): Promise<FolderFault[]> {
  const read = await readCooperationFolder(await write(files));
  return 'faults' in read ? read.faults : [];
}

/** The files of the small cooperation as a hand may change them: anything may stand anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: what is written wrong has no type
export type Loose = Record<keyof SmallFolder, any>;

/** The faults of the small cooperation after a change that a hand could have made. */
export function faultsAfter(change: (files: Loose) => void): Promise<FolderFault[]> {
  const files = smallFolder();
  change(files);
  return faultsOf(files);
}

export async function definitionOf(dir: string, extra: string[] = []): Promise<CooperationDefinition> {
  const read = await readCooperationFolder(dir, extra);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.definition;
}
