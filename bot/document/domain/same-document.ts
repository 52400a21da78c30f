import type { StoredFile } from './stored-file.ts';

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
