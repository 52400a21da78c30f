import { createHash } from 'node:crypto';
import { LARGEST_WORD, type OfficeContent } from '../ports/reading.ts';
import { mainPart, related } from './office/related.ts';
import { openZip, type Zip } from './office/unpack.ts';

/** In bytes, all the parts that are read. */
const MOST_UNPACKED = 4 * LARGEST_WORD;
const MOST_PARTS = 65_535;
/** What SharePoint writes into an Office file about it. */
const ABOUT_IT = 'customXml';

/**
 * An Excel or PowerPoint file as a hash of its parts, from the main one on: not of its properties, nor of how the parts are
 * packed. It never throws for what is in the file, and the work is bounded.
 */
export function readOfficeContent(bytes: Buffer): OfficeContent | { fault: 'not-office' } {
  if (bytes.length > LARGEST_WORD) return { fault: 'not-office' };
  try {
    const zip = openZip(bytes, MOST_UNPACKED, MOST_PARTS);
    const main = mainPart(zip);
    return main === undefined ? { fault: 'not-office' } : { hash: hashOfParts(zip, main) };
  } catch {
    return { fault: 'not-office' };
  }
}

/** Each part once, in the order of their names. */
function hashOfParts(zip: Zip, main: string): string {
  const parts = new Map<string, string>();
  const left = [main];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (parts.has(part)) continue;
    parts.set(part, sha256(zip.file(part) ?? ''));
    for (const { type, target, outside } of related(zip, part)) if (!outside && type !== ABOUT_IT) left.push(target);
  }
  return sha256(
    [...parts]
      .map((one) => one.join(' '))
      .sort()
      .join('\n'),
  );
}

const sha256 = (said: string | Buffer) => createHash('sha256').update(said).digest('hex');
