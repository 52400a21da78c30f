import type { AgendaKind } from '../../kernel/definition.ts';
import type { Day, Hash, Id, Instant, WallTime } from '../../kernel/named.ts';
import type { MinutesDocument } from './document.ts';
import type { Points } from './points.ts';
import type { OtherPresent, Presence } from './presence.ts';

/** An item of the agenda as the meeting was held. Its notes are a row of their own. */
export interface HeldItem {
  /** The agenda's, or "h3" of one that came in the meeting. */
  id: Id;
  heading: string;
  kind: AgendaKind;
  /** Its heading is neutral, and nothing is written of it here. */
  secret?: true;
  /** It was not on the agenda that was sent. */
  added?: true;
  /** It was on the agenda, and was not taken up (utgår). */
  struck?: true;
  /** When the meeting came to it, local. */
  begun?: WallTime;
}

/** Somebody elected to verify the minutes, under which item. */
export interface Verifier {
  seat: Id;
  /** Who held the seat on the meeting's day. */
  person: Id;
  item?: Id;
}

/** A dated addition to approved minutes. */
export interface Correction {
  id: Id;
  item?: Id;
  text: string;
  by: Id;
  at: Instant;
}

/** The paper as it was distributed: the same bytes for everybody, ever after. */
export interface DistributedFile {
  /** Its id with the documents port. */
  document: Id;
  /** Bytes. */
  size: number;
  /** SHA-256 of its bytes. */
  hash: Hash;
}

/** Approved minutes sent to those whom they concern (*delgivning*). */
export interface Distribution {
  file: DistributedFile;
  /** So many stand in the paper; more since: it may be distributed again, as a correction (*rättelse*). */
  corrections: number;
  by: Id;
  at: Instant;
}

/** The minutes of a meeting, under the meeting's id. `finished`: of a body without verifiers. */
export interface Minutes {
  forum: Id;
  /** The meeting's first day, local. */
  date: Day;
  status: 'draft' | 'for-verification' | 'verified' | 'finished';
  kind: 'notes' | 'formal';
  startedAt: Instant;
  items: HeldItem[];
  /** The highest number that an item or a guest who was noted here was given. */
  numbered: number;
  /** By seat, and by person of those who hold none: guests of an item, the secretariat. */
  presence: { seats: Record<Id, Presence>; persons: Record<Id, Presence>; others: OtherPresent[] };
  /** When it really began and ended, local. */
  began?: WallTime;
  ended?: WallTime;
  /** The host's; it may come, and change, after they were approved. */
  registryNumber?: string;
  verifiers: Verifier[];
  /** Approved, or finished: what was, and the SHA-256 (hex) of its canonical JSON. No command changes it. */
  approved?: { document: MinutesDocument; hash: Hash; at: Instant };
  corrections: Correction[];
  /** Each time they were distributed, the first one first. */
  distributions?: Distribution[];
  /** When registries were last reminded of their number. */
  registriesReminded?: Instant;
  /** What was sent to be verified, as it was last sent. */
  sent?: SentMinutes;
  /** Those who approved a part of what was sent, for as long as it says the same. */
  approvals: PartApproval[];
  comments: VerifierComment[];
  /** So many comments went with items that became secret: their ids are never used again. */
  cleared?: number;
  dissents: Dissent[];
}

/** The minutes as those who verify them read them. */
export interface SentMinutes {
  /** 1 is the first time. */
  round: number;
  at: Instant;
  /** A local date. */
  dueBy: Day;
  document: MinutesDocument;
  /** The time before: what is new since is marked. */
  before?: MinutesDocument;
  /** An item has become secret since: what was said when they were sent may name it. */
  hidden?: true;
}

/** `part`: an item, or HEAD. */
export interface PartApproval {
  seat: Id;
  part: Id;
  at: Instant;
}

/** What a verifier says of a part; `change`: asks that it is changed. */
export interface VerifierComment {
  id: Id;
  part: Id;
  seat: Id;
  kind: 'comment' | 'change';
  /** Of the round that was read. */
  round: number;
  text: string;
  at: Instant;
  /** The secretariat has seen to it, with what it says of it. */
  settled?: { at: Instant; text?: string };
}

/** Avvikande mening: it goes into the minutes as it was said. */
export interface Dissent {
  item: Id;
  seat: Id;
  text: string;
  at: Instant;
}

/** A window's save. */
export interface SaveName {
  writer: Id;
  serial: number;
}

/** What somebody else wrote in an item at the same time: kept beside it until they are made one. */
export interface Aside extends SaveName {
  /** The edition that it was written on. */
  base: number;
  text: string;
  by: Id;
  at: Instant;
}

/** The notes of one item. */
export interface MinutesItem extends Points {
  meeting: Id;
  item: Id;
  /** Counts up with every save of the text. */
  edition: number;
  text: string;
  by: Id;
  at: Instant;
  /**
   * The window that wrote or settled last: it may go on from any edition since `from`, and from `base`, on which it came to
   * the very text that stood.
   */
  chain: { writer: Id; from: number; base?: number };
  /** The last save of each window, so that one which comes again does nothing; who wrote last comes last. */
  serials: SaveName[];
  asides: Aside[];
}

/** The same save? */
export function isSame(one: SaveName, other: SaveName): boolean {
  return one.writer === other.writer && one.serial === other.serial;
}

/** Does a window go on with what it wrote itself? */
export function goesOn({ chain }: MinutesItem, writer: string, base: number): boolean {
  return chain.writer === writer && (base >= chain.from || base === chain.base);
}

export function itemKey(meeting: Id, item: Id): string {
  return `${meeting}/${item}`;
}
