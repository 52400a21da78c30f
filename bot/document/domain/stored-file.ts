import type { Hash, Id } from '../../kernel/named.ts';

/** A file that stands in the documents port, under an id of its own; its name is only shown. */
export interface StoredFile {
  document: Id;
  name: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of its bytes; absent: it came before that was noted. */
  hash?: Hash;
}
