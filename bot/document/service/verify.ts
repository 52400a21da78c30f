import type { FileRef, Library, Trouble } from '../../ports/library.ts';
import type { Context } from '../../service/context.ts';
import type { Content } from './content.ts';

/** `uncompared`: it is there, and nobody can tell more of its kind. */
type Verified = 'same' | 'other' | 'gone' | 'uncompared';

/** Reads back what lies there, and compares it with what was filed: as bytes, or as what a Word file says. */
export async function verify(
  file: FileRef,
  wanted: Pick<Content, 'hash' | 'by'>,
  library: Library,
  { hash, reading }: Pick<Context, 'hash' | 'reading'>,
): Promise<Verified | Trouble> {
  const read = await library.read(file);
  if ('trouble' in read) return read;
  if ('gone' in read) return 'gone';
  const { bytes } = read;
  if (hash(bytes) === wanted.hash || (await saysTheSame(bytes, wanted, reading))) return 'same';
  const compared = wanted.by === 'bytes' || wanted.by === 'word';
  return compared || bytes.byteLength === 0 ? 'other' : 'uncompared';
}

async function saysTheSame(
  bytes: Uint8Array,
  { hash, by }: Pick<Content, 'hash' | 'by'>,
  reading: Context['reading'],
): Promise<boolean> {
  if (by !== 'word' && by !== 'office') return false;
  const said = await reading[by](bytes);
  return 'hash' in said && said.hash === hash;
}
