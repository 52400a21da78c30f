import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { appManifest, ICONS } from './app-manifest.ts';
import { MANIFEST } from './check-package.ts';
import { DEFAULT_LANGUAGE, OTHER_LANGUAGES, type Words } from './languages.ts';
import type { PackageSettings } from './settings.ts';

/** The package's files by name: icons and languages as they lie in the folder `manifest`, the manifest for these settings. */
export async function packageFiles(folder: string, settings: PackageSettings): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const name of Object.values(ICONS)) files[name] = await readFile(join(folder, 'icons', name));
  for (const language of [DEFAULT_LANGUAGE, ...OTHER_LANGUAGES])
    files[`${language}.json`] = await readFile(join(folder, 'languages', `${language}.json`));
  const words = JSON.parse(strFromU8(files[`${DEFAULT_LANGUAGE}.json`] ?? new Uint8Array())) as Words;
  files[MANIFEST] = strToU8(`${JSON.stringify(appManifest(settings, words), null, 2)}\n`);
  return files;
}
