import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const MOST_FILES = 500;

/** Thrown where an archive would unpack to more than it may. */
export class TooBig extends Error {}

/** A zip whose files are unpacked when they are asked for, by names without regard to case and to which way slashes lean. */
export interface Zip {
  /** Undefined: there is no such file. Throws TooBig, and RangeError or zlib's own where the archive lies. */
  file(name: string): Buffer | undefined;
}

/**
 * At most `most` bytes are unpacked in all, however much the archive says or hides; files after the first `mostFiles` are
 * not seen. Throws RangeError where it is no zip
 * that can be read.
 */
export function openZip(zip: Buffer, most: number, mostFiles = MOST_FILES): Zip {
  const found = new Map(entries(zip, mostFiles).map((entry) => [plainName(entry.name), entry]));
  let left = most;
  return {
    file: (name) => {
      const entry = found.get(plainName(name));
      if (entry === undefined) return undefined;
      const bytes = inflated(zip, entry, left);
      left -= bytes.length;
      if (left < 0) throw new TooBig();
      return bytes;
    },
  };
}

function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function inflated(zip: Buffer, { method, from, size }: Entry, left: number): Buffer {
  const packed = zip.subarray(from, from + size);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new RangeError('another method');
  try {
    return inflateRawSync(packed, { maxOutputLength: left + 1 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooBig();
    throw error;
  }
}

interface Entry {
  name: string;
  method: number;
  from: number;
  size: number;
}

/** As the directory at the archive's end lists them (APPNOTE.TXT 4.3.12 and 4.3.16). Throws RangeError where it lies. */
function entries(zip: Buffer, most: number): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || zip.readUInt32LE(end) !== DIRECTORY_END) throw new RangeError('no directory');
  const count = zip.readUInt16LE(end + 10);
  const all: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < Math.min(count, most); n++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const head = 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + Number(nameLength));
    all.push({ name, method: zip.readUInt16LE(at + 10), from: local + head, size: zip.readUInt32LE(at + 20) });
    at += 46 + Number(nameLength) + Number(extraLength) + Number(noteLength);
  }
  return all;
}
