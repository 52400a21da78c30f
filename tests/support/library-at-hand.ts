import type { Columns, FileRef, Library, LibraryFile } from '../../bot/ports/library.ts';

/** A library of an adapter, with what people do in it by themselves, past us. */
export interface LibraryAtHand {
  library: Library;
  /** As after a restart: another one over the same files. */
  again(): Promise<Library>;
  /** New content under a name, of a body's year, whether it is there or not. */
  write(path: Place, bytes: Uint8Array): Promise<void>;
  move(file: LibraryFile, to: Place): Promise<void>;
  remove(file: LibraryFile): Promise<void>;
  /** Somebody has it open, until what is given is called. */
  open(file: LibraryFile, by: string): Promise<() => Promise<void>>;
  columnsOf(file: FileRef): Promise<Partial<Columns> | undefined>;
  /** All files of all libraries: "lg/2024/Kallelse.pdf". */
  all(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Place {
  forum: string;
  folder: string;
  name: string;
}
