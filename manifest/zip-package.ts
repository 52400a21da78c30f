import { zipSync } from 'fflate';

/** A zip keeps local time without a zone: made from local parts, it is the same bytes in every zone. */
const MADE = new Date(2020, 0, 1);

/** The same files give the same bytes, whenever and wherever the package is made. */
export function zipPackage(files: Record<string, Uint8Array>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: MADE, level: 9 });
}
