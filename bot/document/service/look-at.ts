import type { Library, LibraryFile } from '../../ports/library.ts';
import type { Context } from '../../service/context.ts';
import { comparedBy } from '../domain/compared-by.ts';
import type { FilingFact } from '../domain/facts.ts';
import type { FilingOf } from '../domain/filing.ts';
import { seenFact } from '../domain/seen.ts';
import { verify } from './verify.ts';

/** Looks a filed paper up: what is otherwise than was known; undefined: nothing. `unknown`: the library did not say. */
export async function lookAt(
  id: string,
  filing: FilingOf<'filed'>,
  library: Library,
  context: Context,
): Promise<FilingFact | undefined | 'unknown'> {
  const { filed, outside, settled } = filing;
  const found = await library.find({ library: filed.library, item: filed.item });
  if ('trouble' in found) return 'unknown';
  if ('gone' in found) return seenFact(id, filing, 'gone');
  const now = found.found;
  const known = outside ?? settled;
  if (now.tag === (known?.tag ?? filed.tag))
    return seenFact(id, filing, { ...now, changed: known?.what === 'changed' });
  const verified = await verifiedNow(now, filing, library, context);
  if (typeof verified === 'object') return 'unknown';
  if (verified === 'gone') return seenFact(id, filing, 'gone');
  return seenFact(id, filing, { ...now, changed: verified !== 'same' });
}

/** Another tag is not always another content: what is the same is known by it from now on. */
function verifiedNow(now: LibraryFile, { filed }: FilingOf<'filed'>, library: Library, context: Context) {
  return verify(now, { hash: filed.hash, by: comparedBy(filed) }, library, context);
}
