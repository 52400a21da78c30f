import type { FileRef, Library, Trouble } from '../../ports/library.ts';
import type { Context } from '../../service/context.ts';
import type { FiledFile } from '../domain/filing.ts';
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
  if (wanted.by === 'word') {
    const said = await reading.word(bytes);
    return 'hash' in said && said.hash === wanted.hash ? 'same' : 'other';
  }
  if (hash(bytes) === wanted.hash) return 'same';
  return wanted.by === 'nothing' && bytes.byteLength > 0 ? 'uncompared' : 'other';
}

/** How what was filed is compared later on. */
export function comparedBy({ name, uncompared }: Pick<FiledFile, 'name' | 'uncompared'>): Content['by'] {
  if (uncompared) return 'nothing';
  return /\.docx$/i.test(name) ? 'word' : 'bytes';
}
