import { inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const MOST_FILES = 500;

/**
 * The files of a zip whose names are wanted, unpacked; at most `most` bytes of them in all, however much the archive says
 * or hides. Null: it is no zip that can be read. 'too-big': it would have been more.
 */
export function unpack(
  zip: Buffer,
  wanted: (name: string) => boolean,
  most: number,
): Map<string, Buffer> | 'too-big' | null {
  const files = new Map<string, Buffer>();
  let left = most;
  try {
    for (const { name, method, from, size } of entries(zip)) {
      if (!wanted(name)) continue;
      const packed = zip.subarray(from, from + size);
      if (method !== STORED && method !== DEFLATED) return null;
      const bytes = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: left + 1 });
      left -= bytes.length;
      if (left < 0) return 'too-big';
      files.set(name, bytes);
    }
    return files;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-big' : null;
  }
}

interface Entry {
  name: string;
  method: number;
  from: number;
  size: number;
}

/** As the directory at the archive's end lists them (APPNOTE.TXT 4.3.12 and 4.3.16). Throws RangeError where it lies. */
function* entries(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || zip.readUInt32LE(end) !== DIRECTORY_END) throw new RangeError('no directory');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < Math.min(count, MOST_FILES); n++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const head = 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + Number(nameLength));
    yield { name, method: zip.readUInt16LE(at + 10), from: local + head, size: zip.readUInt32LE(at + 20) };
    at += 46 + Number(nameLength) + Number(extraLength) + Number(noteLength);
  }
}
