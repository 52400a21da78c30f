import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildOnce } from '../build-once.ts';

const ROOT = dirname(dirname(dirname(__dirname)));
const BUILT = ['bot', 'graph'];
const AS_THEY_ARE = ['cooperations', 'package.json', 'package-lock.json'];

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/**
 * A new temporary folder with what a production machine gets and nothing else: the built service, the tab where it is built, the cooperations,
 * package.json with its lock, and the packages that are not only for development. Whoever asks for it removes it.
 */
export function productionFolder(): Promise<string> {
  return folderWith(BUILT, AS_THEY_ARE);
}

/** The same with the local mode, as `npm start` has it built. */
export function laptopFolder(): Promise<string> {
  return folderWith([...BUILT, 'local'], [...AS_THEY_ARE, join('local', 'example')]);
}

async function folderWith(rooms: readonly string[], asTheyAre: readonly string[]): Promise<string> {
  const build = await buildOnce();
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-production-'));
  for (const room of rooms)
    if (existsSync(join(build, room))) cpSync(join(build, room), join(folder, 'dist', room), { recursive: true });
  for (const name of asTheyAre) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const tab = join(ROOT, 'dist', 'tab');
  if (existsSync(tab)) cpSync(tab, join(folder, 'dist', 'tab'), { recursive: true });
  putPackages(folder);
  return folder;
}

function putPackages(folder: string): void {
  for (const path of productionPackages()) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(ROOT, path), target, 'junction');
  }
}

/** Paths of the packages at the top of node_modules; what lies inside one of them comes with it. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path.lastIndexOf('node_modules/') === 0 && !dev && !devOptional)
    .filter(([path, { optional }]) => !optional || existsSync(join(ROOT, path)))
    .map(([path]) => path);
}
