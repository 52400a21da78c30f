import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives `work` a folder of its own and a list for how to close what it opens. Afterwards what was opened last is closed
 * first, and the folder is cleared, also when the bench is stopped.
 */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const opened = [];
  try {
    return await work(folder, opened);
  } finally {
    for (const close of opened.reverse()) await close();
    clear();
    process.off('exit', clear);
  }
}
