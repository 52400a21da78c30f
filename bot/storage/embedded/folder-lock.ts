import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreInUse } from '../../ports/store.ts';
import { sameStart, startOf } from './process-start.ts';

/** Who has a folder open. */
interface Holder {
  pid: number;
  host: string;
  /** Tells a process from a later one with the same number. */
  start: string;
}

/**
 * PGlite does not lock its folder, and two processes in one lose rows without a word. A file names the holder; one whose
 * process is gone is taken over. Answers with the way to let go.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'samverkan.lock');
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), start: startOf(process.pid) } satisfies Holder);
  if (!create(path, mine)) takeOver(path, folder, mine);
  if (read(path) !== mine) throw inUse(folder, path, undefined);
  return () => {
    if (read(path) === mine) rmSync(path, { force: true });
  };
}

/** Linked into place whole, so that nobody reads half a lock; where the disk knows no links, made and then filled. */
function create(path: string, text: string): boolean {
  const whole = `${path}.${process.pid}.new`;
  writeFileSync(whole, text, { flush: true });
  try {
    linkSync(whole, path);
    return true;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? false : createPlainly(path, text);
  } finally {
    rmSync(whole, { force: true });
  }
}

function createPlainly(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', flush: true });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** A stale lock is moved aside first: of two processes that found it, only one can move it. */
function takeOver(path: string, folder: string, mine: string): void {
  const found = read(path);
  const holder = parse(found);
  if (holder && isAlive(holder)) throw inUse(folder, path, holder);
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    throw inUse(folder, path, undefined);
  }
  const moved = read(aside);
  rmSync(aside, { force: true });
  if (moved !== found) create(path, moved ?? '');
  if (moved !== found || !create(path, mine)) throw inUse(folder, path, undefined);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A file that was cut off while it was written names nobody. */
function parse(text: string | undefined): Holder | undefined {
  try {
    return JSON.parse(text ?? '') as Holder;
  } catch {
    return undefined;
  }
}

/** Of another computer nothing can be known, so its holder counts as alive. */
function isAlive({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return sameStart(start, startOf(pid));
}

function inUse(folder: string, lock: string, holder: Holder | undefined): StoreInUse {
  const who = holder ? `process ${holder.pid}, ${holder.host}` : 'process ?';
  return new StoreInUse(
    `Datamappen ${folder} används redan av en annan Samverkan (${who}). Stäng den först, eller välj en annan datamapp. ` +
      `Är du säker på att ingen annan är igång: ta bort filen ${lock} och starta igen.\n` +
      `The data folder ${folder} is already in use by another Samverkan (${who}). Stop that one first, or choose another ` +
      `data folder. If you are sure that no other is running: delete the file ${lock} and start again.`,
  );
}
