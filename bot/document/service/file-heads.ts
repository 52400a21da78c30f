import type { FileKind } from '../texts/kinds.ts';

/** So much of a file is looked at. */
const HEAD = 1024;

type Says = (head: Buffer) => boolean;

const starts =
  (...bytes: number[]): Says =>
  (head) =>
    head.subarray(0, bytes.length).equals(Buffer.from(bytes));
const zip = starts(0x50, 0x4b, 0x03, 0x04);
const jpg = starts(0xff, 0xd8, 0xff);

/** No program's head is without a NUL, and no text has one, but in two-byte letters, which begin with their mark. */
const text: Says = (head) => starts(0xff, 0xfe)(head) || starts(0xfe, 0xff)(head) || !head.includes(0);

/** What each kind's first bytes must be. */
const HEADS: Record<FileKind, Says> = {
  pdf: (head) => head.includes('%PDF-'),
  docx: zip,
  xlsx: zip,
  pptx: zip,
  odt: zip,
  ods: zip,
  odp: zip,
  rtf: (head) => head.subarray(0, 5).equals(Buffer.from('{\\rtf')),
  txt: text,
  csv: text,
  jpg,
  jpeg: jpg,
  png: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
};

export class NotItsKind extends Error {
  override name = 'NotItsKind';
}

/** The same bytes, unless their beginning is not of the kind that the name says: then it throws NotItsKind before any has passed. */
export async function* asItsKind(bytes: AsyncIterable<Uint8Array>, kind: FileKind): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const part of bytes) {
    if (head === null) {
      yield part;
      continue;
    }
    head = Buffer.concat([head, part]);
    if (head.length < HEAD) continue;
    yield checked(head, kind);
    head = null;
  }
  if (head !== null && head.length > 0) yield checked(head, kind);
}

function checked(head: Buffer, kind: FileKind): Buffer {
  if (HEADS[kind](head.subarray(0, HEAD))) return head;
  throw new NotItsKind(`the first bytes are not those of ${kind}`);
}
