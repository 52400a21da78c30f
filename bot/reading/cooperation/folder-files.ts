import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderFault } from '../../cooperation/domain/fault.ts';
import { foundWord, nearest } from '../../cooperation/domain/nearest.ts';
import { isMissing, reason } from './json-file.ts';

/** The files that every cooperation folder has, in the order in which they are read. */
export const fixedFiles = [
  'cooperation.json',
  'municipalities.json',
  'forums.json',
  'people.json',
  'seats.json',
  'offices.json',
] as const;

/** Subfolders with any number of files; a folder may do without them. */
const yearly = ['plans', 'calendar'] as const;

export interface FolderFiles {
  /** Paths inside the folder, with forward slashes. */
  plans: string[];
  calendars: string[];
  faults: FolderFault[];
}

/** Which yearly files a folder holds; a fault for every file that is missing and for every JSON file that nobody would read. */
export async function listFolder(dir: string): Promise<FolderFiles> {
  const whole = (found: string) => ({
    plans: [],
    calendars: [],
    faults: [{ file: '.', place: 'hela mappen', expected: `en mapp med ${fixedFiles.join(', ')}`, found }],
  });
  let files: string[];
  try {
    files = await jsonFiles(dir);
  } catch (error) {
    return whole(isMissing(error) ? 'mappen finns inte' : `mappen går inte att läsa (${reason(error)})`);
  }
  if (files.length === 0) return whole('mappen är tom');
  return {
    plans: files.filter((file) => file.startsWith('plans/')),
    calendars: files.filter((file) => file.startsWith('calendar/')),
    faults: [...missing(files), ...unexpected(files)],
  };
}

/** The folder's JSON files, one level deep; hidden files and folders are somebody else's. */
async function jsonFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() || isYearly(entry.name)).map((entry) => entry.name);
  const inside = await Promise.all(
    folders
      .filter((folder) => !folder.startsWith('.'))
      .map(async (folder) => (await readdir(join(dir, folder))).map((name) => `${folder}/${name}`)),
  );
  const names = entries.map((entry) => entry.name).filter((name) => !folders.includes(name));
  return [...names, ...inside.flat()].filter((name) => /(^|\/)[^./][^/]*\.json$/i.test(name)).sort();
}

function isYearly(folder: string): boolean {
  return yearly.some((name) => name === folder);
}

function missing(files: readonly string[]): FolderFault[] {
  return fixedFiles
    .filter((file) => !files.includes(file))
    .map((file) => ({ file, place: 'hela filen', expected: 'att filen finns', found: 'filen saknas' }));
}

function unexpected(files: readonly string[]): FolderFault[] {
  const known = (file: string) =>
    fixedFiles.some((name) => name === file) || yearly.some((folder) => file.startsWith(`${folder}/`));
  return files
    .filter((file) => !known(file))
    .map((file) => ({
      file,
      place: 'hela filen',
      expected: `en av filerna ${fixedFiles.join(', ')}, eller en fil i plans/ eller calendar/`,
      found: foundFile(file),
    }));
}

function foundFile(file: string): string {
  const [folder, name] = file.split('/');
  if (name === undefined) return foundWord(file, fixedFiles);
  const near = nearest(folder ?? '', yearly);
  return near === undefined ? JSON.stringify(file) : `${JSON.stringify(file)}, menade du "${near}/${name}"?`;
}
