import { createHash } from 'node:crypto';
import { LARGEST_WORD, type WordContent, type WordFault } from '../ports/reading.ts';
import { mainPart, related, xmlOf } from './office/related.ts';
import { openZip, TooBig, type Zip } from './office/unpack.ts';
import { saidInPart } from './word/said-in-part.ts';

/** In bytes, all the parts that are read. */
const MOST_UNPACKED = 4 * LARGEST_WORD;
/** A zip says how many in two bytes: each picture is one, and the library orders them as it likes. */
const MOST_PARTS = 65_535;
/** What the text needs without naming it where it stands. */
const BESIDE_THE_TEXT = ['styles', 'numbering', 'comments', 'footnotes', 'endnotes'];
/** A header may have a picture; nothing in it has parts that have parts. */
const DEEPEST = 4;

/**
 * What a Word file says, as a hash: text, styles, numbering, comments, tables, headers, footers, notes, pictures and links.
 * Not what SharePoint writes into it (properties, custom XML), nor how its parts are packed. It never throws for what is in
 * the file, and the work is bounded.
 */
export function readWordContent(bytes: Buffer): WordContent | WordFault {
  if (bytes.length > LARGEST_WORD) return { fault: 'too-big' };
  try {
    const zip = openZip(bytes, MOST_UNPACKED, MOST_PARTS);
    const main = mainPart(zip);
    const text = main === undefined ? undefined : xmlOf(zip, main);
    if (main === undefined || text === undefined || !/<(\w+:)?document[\s>]/.test(text)) return { fault: 'not-word' };
    return { hash: wholeOf(zip, main) };
  } catch (error) {
    return { fault: error instanceof TooBig ? 'too-big' : 'not-word' };
  }
}

function wholeOf(zip: Zip, main: string): string {
  const known = new Map<string, string>();
  const parts = related(zip, main)
    .filter(({ type, outside }) => !outside && BESIDE_THE_TEXT.includes(type ?? ''))
    .map(({ type, target }) => `${type} ${partOf(zip, target, 1, known)}`);
  return hashOf([partOf(zip, main, 0, known), ...parts.sort()].join('\n'));
}

/** What a part is: of one in XML what it says, of another its bytes. */
function partOf(zip: Zip, part: string, depth: number, known: Map<string, string>): string {
  const before = known.get(part);
  if (before !== undefined) return before;
  known.set(part, 'itself');
  const said =
    /\.xml$/i.test(part) && depth <= DEEPEST ? saidIn(zip, part, depth, known) : hashOf(zip.file(part) ?? '');
  known.set(part, said);
  return said;
}

function saidIn(zip: Zip, part: string, depth: number, known: Map<string, string>): string {
  const names = new Map(related(zip, part).map((one) => [one.id, one]));
  return saidInPart(xmlOf(zip, part) ?? '', (id) => {
    const one = names.get(id);
    return one && (one.outside ? `to ${one.target}` : partOf(zip, one.target, depth + 1, known));
  });
}

function hashOf(said: string | Buffer): string {
  return createHash('sha256').update(said).digest('hex');
}
