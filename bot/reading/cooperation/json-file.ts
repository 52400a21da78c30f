import { readFile, stat } from 'node:fs/promises';
import type { FolderFault } from '../../cooperation/domain/fault.ts';
import { findJsonFault } from './json-place.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** A file's value, or why there is none. `file` is the name that its faults bear. */
export async function readJsonFile(path: string, file: string): Promise<{ value: unknown } | { fault: FolderFault }> {
  const whole = (expected: string, found: string) => ({ fault: { file, place: 'hela filen', expected, found } });
  let bytes: Uint8Array;
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return whole('en fil', 'något annat än en fil');
    if (facts.size > LARGEST_FILE) return whole('högst 2 MB', `${megabytes(facts.size)} MB`);
    bytes = await readFile(path);
  } catch (error) {
    return isMissing(error)
      ? whole('att filen finns', 'filen saknas')
      : whole('en fil som går att läsa', reason(error));
  }
  const text = decode(bytes);
  if (text === undefined) return whole('text i UTF-8', 'tecken i en annan kodning');
  return parse(text, file);
}

export function isMissing(error: unknown): boolean {
  return reason(error) === 'ENOENT';
}

/** The system's short code for why a file could not be read, e.g. EACCES. */
export function reason(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string, file: string): { value: unknown } | { fault: FolderFault } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const at = findJsonFault(text);
    if (!at) return { fault: { file, place: 'hela filen', expected: 'giltig JSON', found: 'något annat' } };
    const place = `rad ${at.line}, kolumn ${at.column}`;
    return { fault: { file, place, expected: at.expected, found: at.found } };
  }
}
