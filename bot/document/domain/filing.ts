import type { Day, Hash, Id, Instant } from '../../kernel/named.ts';
import type { NamedFile } from './named-files.ts';

/** A paper that is filed in its body's document library: which one it is, as the area that files it says. */
export interface FiledPaper {
  /** The area's kind, and the id of what the paper is about: "minutes" and a meeting's. */
  of: Id;
  about: Id;
  /** Which of its papers: "whole", "extract", "notice". */
  part: Id;
  format: 'pdf' | 'docx' | 'file';
  /** A notice's revision, or so many corrections of minutes: another one is another paper. */
  edition: number;
  /** The item that it is of. */
  item?: Id;
  /** An uploaded file, as it was given. */
  file?: NamedFile;
  /** Whose library it goes to. */
  forum: Id;
  /** Local date of what it is about: its folder is the year's. */
  date: Day;
  /** What its words are about: what becomes secret takes them with it. */
  topic: Id;
}

/** What people wrote that a paper is called or found by. */
export interface FilingWords {
  /** The file's name. */
  name: string;
  /** "Minnesanteckningar", "Kallelse": its column in the library. */
  kind: string;
  status: string;
  /** Of the host; it may come later. */
  registryNumber?: string;
}

/**
 * Why a library did not do what was asked, this time. `locked`: somebody has the file open. `not-granted`: the app may not
 * reach the place. `no-place`: there is no such site, library or setting. `record`: a retention label holds it. `not-so`: it
 * has changed since it was read. `unavailable`, `throttled`, `no-connection`, `no-token`, `time-out`: the service, not the
 * file.
 */
export type TroubleWhy =
  | 'locked'
  | 'not-granted'
  | 'no-place'
  | 'record'
  | 'not-so'
  | 'name'
  | 'too-big'
  | 'unavailable'
  | 'throttled'
  | 'no-connection'
  | 'no-token'
  | 'time-out';

/** Why a paper waits. Beside what the library says: `other-content`: another file has the name. `unverified`: what lies there is not what was filed. `not-made`: the paper could not be made. */
export type WaitingWhy = TroubleWhy | 'other-content' | 'unverified' | 'not-made';

/** Where it lies. */
export interface FileId {
  library: Id;
  item: Id;
}

/** Where it lies, as it was when it was verified, or when that was seen last. */
export interface FiledFile extends FileId {
  name: string;
  folder: string;
  link: string;
  /** Another one when its content changes. */
  tag: Id;
  version?: Id;
  /** SHA-256 of what was filed; of a Word file, of its content as it is compared. */
  hash: Hash;
  /** What the library hands out of its kind can't be compared with what was filed. */
  uncompared?: true;
  at: Instant;
}

/** How a filed paper is otherwise than it was filed, or should be. `secret`: its item is, and it lies there still. */
export interface Outside {
  what: 'moved' | 'renamed' | 'changed' | 'gone' | 'secret';
  /** Where it lies now, and under which name. */
  name?: string;
  folder?: string;
  link?: string;
  tag?: Id;
  at: Instant;
}

export interface Paper extends FiledPaper, Pick<FilingWords, 'name' | 'kind'> {
  /** As the library's columns are to say. */
  columns: Columns;
  /** The registry number that the paper itself says. */
  printed?: string;
  queuedAt: Instant;
  /** Its item has become secret: it is called nothing here. */
  hidden?: true;
}

type Columns = Pick<FilingWords, 'status' | 'registryNumber'>;

/** Why, who has the file open as far as the library says, and which site or library was meant. */
export interface Waited {
  why: WaitingWhy;
  /** Since when for that reason. */
  since: Instant;
  by?: string;
  place?: string;
}

interface Way {
  paper: Paper;
  /** Attempts in a row that came to nothing. */
  tries: number;
  /** What is left to do is done then; absent: nothing is, or somebody must see to it. */
  next?: Instant;
}

/**
 * A paper on its way to the library. `filed`: read back and found to be what was filed. `dropped`: it is not to be filed
 * any more.
 */
export type Filing = Way &
  (
    | { status: 'queued' }
    /** `stored`: it was stored there, and is not known to be right. */
    | { status: 'waiting'; waited: Waited; stored?: FileId }
    /** `described`: why its columns are not as they should be. `settled`: what the secretariat has seen to be otherwise. */
    | { status: 'filed'; filed: FiledFile; described?: Waited; outside?: Outside; settled?: Outside }
    | { status: 'dropped'; why: DroppedWhy; droppedAt: Instant }
  );

export type FilingOf<Status extends Filing['status']> = Extract<Filing, { status: Status }>;

/** `superseded`: a newer one took its place first. `secret`: its item is. `no-file`: the uploaded file is gone. */
export type DroppedWhy = 'superseded' | 'secret' | 'no-file';

/** The folder in the library. */
export function folderOf({ date }: Pick<FiledPaper, 'date'>): string {
  return date.slice(0, 4);
}
