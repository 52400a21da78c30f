import { type Refusal, type RefusalCode, refuse } from '../../kernel/refusal.ts';
import type { StoredFile } from './stored-file.ts';

/** A new file takes the place of the one with its name, or stands beside it. */
export type SameName = 'instead' | 'beside';

/** A link, a file, or the sign that there is a secret one. */
interface Document {
  href?: string;
  file?: StoredFile;
  secret?: true;
}

/** The one among them with the same bytes or the same address: it is there already. */
export function sameDocument<One extends Document>(kept: readonly One[], { href, file }: Document): One | undefined {
  return kept.find(
    (one) => (href !== undefined && one.href === href) || (file?.hash !== undefined && one.file?.hash === file.hash),
  );
}

/** The file among them with the same name: an older version of it, perhaps. */
export function sameName<One extends Document>(kept: readonly One[], { file }: Document): One | undefined {
  const named = file?.name.toLowerCase();
  return kept.find((one) => named !== undefined && one.file?.name.toLowerCase() === named);
}

interface Room {
  /** At most so many, or else this is said. */
  most: number;
  full: RefusalCode;
}

/** Why one more does not come to those that are there: it is one of them, its name must be asked about, or there is no room. */
export function faultInAdding<One extends Document & { title: string }>(
  kept: readonly One[],
  given: Document,
  same: SameName | undefined,
  { most, full }: Room,
): Refusal | undefined {
  const twin = sameDocument(kept, given);
  if (twin) return refuse('refusal.annex-exists', { title: twin.title });
  const named = sameName(kept, given)?.file;
  if (named && same === undefined) return refuse('refusal.annex-name-taken', { name: named.name });
  if (named && same === 'instead') return undefined;
  return kept.length < most ? undefined : refuse(full, { most: String(most) });
}
