import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syncTree } from './sync-tree.ts';
import { syncFolder } from './synced-files.ts';

const HALF = 'database-being-made';
const MAKER = fileURLToPath(new URL('./maker.js', import.meta.url));

/**
 * Made beside its place and moved there when all of it is on the disk: a start that was cut off leaves no half database.
 * It is made by a process of its own, which takes with it the memory that making one needs.
 */
export async function makeDatabase(dataFolder: string, folder: string): Promise<void> {
  for (const name of readdirSync(dataFolder).filter((one) => one.startsWith(HALF))) {
    rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
  // Of another start that was cut off, the maker may still be at work.
  const half = join(dataFolder, `${HALF}-${process.pid}`);
  const [code] = await once(fork(MAKER, [half], { execArgv: [] }), 'exit');
  if (code !== 0) throw new Error(`The embedded database could not be made (${code})`);
  syncTree(half);
  renameSync(half, folder);
  syncFolder(dataFolder);
}
