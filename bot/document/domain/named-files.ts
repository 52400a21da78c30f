import type { Id } from '../../kernel/named.ts';

/** A file as a fact or a state names it: by its id with the documents port. */
export interface NamedFile {
  document: Id;
  /** Bytes. */
  size: number;
}

/** Every file that something names, wherever in it. */
export function filesNamed(value: unknown): NamedFile[] {
  if (typeof value !== 'object' || value === null) return [];
  return isFile(value) ? [{ document: value.document, size: value.size }] : Object.values(value).flatMap(filesNamed);
}

export function documentsNamed(value: unknown): string[] {
  return filesNamed(value).map(({ document }) => document);
}

function isFile(value: object): value is NamedFile {
  return 'document' in value && typeof value.document === 'string' && 'size' in value && typeof value.size === 'number';
}
