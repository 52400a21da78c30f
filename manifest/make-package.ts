import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { productFolder } from '../bot/places.ts';
import { packageFaults } from './check-package.ts';
import { packageFiles } from './package-files.ts';
import { readPackageSettings, settingsReport } from './settings.ts';
import { zipPackage } from './zip-package.ts';

export interface Made {
  ok: boolean;
  /** What to tell the one who asked. */
  said: string;
}

/** Makes the Teams app package for these settings, or says every reason why not and writes nothing. */
export async function makePackage(
  env: Record<string, string | undefined>,
  root = productFolder(),
  target = join(root, 'dist', 'package'),
): Promise<Made> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const settings = readPackageSettings(env, version);
  if ('faults' in settings) return { ok: false, said: settingsReport(settings.faults) };
  const files = await packageFiles(join(root, 'manifest'), settings);
  const faults = await packageFaults(files);
  if (faults.length > 0) return { ok: false, said: [REFUSED, ...faults.map((fault) => `  ${fault}`)].join('\n') };
  const zip = zipPackage(files);
  const name = `samverkan-${settings.version}.zip`;
  await mkdir(target, { recursive: true });
  await writeFile(join(target, name), zip);
  const written = `${join(relative(root, target), name)} (${(zip.length / 1024).toFixed(1)} kB)`;
  return { ok: true, said: [written, ...NEXT].join('\n') };
}

const REFUSED = 'Apppaketet gjordes inte: Teams skulle inte ta emot det / Teams would not accept it.';
const NEXT = [
  'Nästa steg: Teams administrationscenter, Teams-appar, Hantera appar, Ladda upp ny app. Resten står i docs/administrator.md.',
  'Next: Teams admin center, Teams apps, Manage apps, Upload new app. The rest is in docs/administrator.md.',
];
