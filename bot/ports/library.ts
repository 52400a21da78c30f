import type { TroubleWhy } from '../document/domain/filing.ts';

/** A folder of a body's document library: the paper's year, e.g. "2024". */
export interface Shelf {
  /** The body's id. */
  forum: string;
  folder: string;
}

/** Where a filed paper lies: its library and the id that it keeps when it is moved or renamed. */
export interface FileRef {
  library: string;
  item: string;
}

export interface LibraryFile extends FileRef {
  name: string;
  /** The folders above it in the library, parted by "/"; "": it lies outermost. */
  folder: string;
  /** Opens it for whoever may read it there: an https address. */
  link: string;
  /** Another one each time its content changes. */
  tag: string;
  /** As people see it: "1.0"; null: the library did not say. */
  version: string | null;
  /** Bytes; an Office file may be another size each time it is asked. */
  size: number;
}

/** What a paper is found by in the library, beside its name. Absent: it has none. */
export interface Columns {
  /** The body's short name. */
  forum: string;
  /** A local date. */
  date: string;
  /** "Minnesanteckningar", "Kallelse", "Bilaga". */
  kind: string;
  status: string;
  registryNumber?: string;
  /** SHA-256 (hex) of what was filed. */
  hash: string;
}

/** Why it did not come to be, this time. */
export interface Trouble {
  trouble: {
    why: TroubleWhy;
    /** Who has it open, as far as the library says. */
    by?: string;
    /** Not before so many milliseconds. */
    afterMs?: number;
    /** The site or library that was meant, as it is set. */
    place?: string;
    status?: number;
    code?: string;
  };
}

export type Gone = { gone: true };

/**
 * The document libraries of the bodies. Never throws and never overwrites: each write says what it stands on. What is
 * answered is what the library said itself; that bytes are there is known when they have been read back.
 */
export interface Library {
  /** A new file, whole or not at all. `taken`: the name has a file already, with whatever content. */
  create(
    shelf: Shelf,
    name: string,
    bytes: Uint8Array,
  ): Promise<{ stored: LibraryFile } | { taken: LibraryFile } | Trouble>;
  /** The bytes as they are handed out now. */
  read(file: FileRef): Promise<{ bytes: Uint8Array } | Gone | Trouble>;
  /** How it stands now, by its id. */
  find(file: FileRef): Promise<{ found: LibraryFile } | Gone | Trouble>;
  /** Its columns, beside those that are not ours. `forum`: the body's id. False: the library lacks some of them; those that it has are written. */
  describe(file: FileRef & { forum?: string }, columns: Columns): Promise<{ described: boolean } | Gone | Trouble>;
}
