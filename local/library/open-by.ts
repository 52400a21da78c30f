import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Whether somebody has it open in Word (`~$…`) or LibreOffice, which says who. */
export async function openBy(path: string): Promise<{ by?: string } | undefined> {
  const beside = (name: string) => join(dirname(path), name);
  const libre = await readFile(beside(`.~lock.${basename(path)}#`), 'utf8').catch(() => undefined);
  if (libre !== undefined) {
    const by = libre.split(',')[0]?.trim();
    return by ? { by } : {};
  }
  // Word leaves out the first two letters of a long name.
  const marks = [beside(`~$${basename(path)}`), beside(`~$${basename(path).slice(2)}`)];
  const found = await Promise.all(marks.map((mark) => stat(mark).catch(() => undefined)));
  return found.some((one) => one !== undefined) ? {} : undefined;
}
