import type { Id } from '../../kernel/named.ts';

/** A file that stands in the documents port, under an id of its own; its name is only shown. */
export interface StoredFile {
  document: Id;
  name: string;
  /** Bytes. */
  size: number;
}
