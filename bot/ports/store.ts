import type { Kind, States } from '../declared/states.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Filter } from './filters.ts';
import type { About, MatterRef, Redraw } from './matters.ts';
import type { Due, Hit, Renewed, Wanted } from './search.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A state as it stands, in today's shape: the store has lifted it. */
export interface Row<K extends Kind = Kind> {
  id: string;
  version: number;
  state: States[K];
}

export type KindRow<K extends Kind = Kind> = { [P in K]: { kind: P; row: Row<P> } }[K];

/** What is asked for of a kind: those that fit every filter that is given. */
export type Read<K extends Kind = Kind> = { [P in K]: { kind: P } & Filter<P> }[K];

/** What one command has read so far, seen as if the commands before it in its group were already stored. */
export interface Loaded {
  get<K extends Kind>(kind: K, id: string): Row<K> | undefined;
  /** Everything of a kind that this command has read or locked, ordered by id. */
  list<K extends Kind>(kind: K): readonly Row<K>[];
}

export interface Lock {
  kind: Kind;
  id: string;
  /** share: it must not change meanwhile; update: this command may change it. */
  mode: 'share' | 'update';
}

export type NewState<K extends Kind = Kind> = { [P in K]: { kind: P; id: string; state: States[P] } }[K];

/** A line of the journal. Names persons by id; never rewritten. */
export interface NewFact {
  kind: Kind;
  id: string;
  type: string;
  schema: number;
  data: object;
  /** Person id, "secretariat:<account>" or "system:<what>". */
  by: string;
  /** Business time, UTC. */
  at: Date;
  /**
   * What people wrote, and what it is about. It goes to a content row, written once; `data.words` names that row by id and
   * hash. Disposal deletes the row and leaves the fact.
   */
  words?: { topic: string; body: object };
  /** Topics of which everything that was ever written is deleted, before this fact's own words are written. */
  needless?: string[];
}

/** `personal`: a card in somebody's own chat. */
export type DeliveryKind = 'post' | 'update' | 'reply' | 'personal' | 'mail';

/** The ways out; each has one sender and a lease of its own, so none waits for another. */
export type Door = 'teams' | 'mail';

export interface NewDelivery {
  /** Natural key: the same message has the same key, and is one row. It is never read, only compared. */
  key: string;
  kind: DeliveryKind;
  door: Door;
  /** Only one row per thread is under way; oldest first. The channel's or the chat's conversation id; a mail's address. */
  thread: string;
  about: About;
  /**
   * update: the key of the post that it redraws. mail: the key of the mail in whose place it is sent. Otherwise: the key
   * under which the same was sent first; this is sent again, and redrawings of the first follow it.
   */
  target?: string;
  /** Exactly what is sent; null for an update, which is drawn from the state when it is sent. */
  payload: object | null;
  /** For the ledger: person ids, `office:<municipality>` or `registry:<municipality>` for an address without a seat. */
  recipients: string[];
}

export interface Change {
  states: NewState[];
  facts: NewFact[];
  deliveries: NewDelivery[];
  /** Matters whose unsent posts, updates and mails are taken back (status withdrawn), before new deliveries are added. */
  withdraw?: MatterRef[];
  /** Ids of redrawings that failed and are given up (status withdrawn). One that is asked for later goes out. */
  giveUp?: string[];
  /** What is drawn anew after that; not what this change itself adds. */
  redraw?: Redraw[];
  /** What the facts keep and let go of among uploaded files. */
  documents?: DocumentChange[];
}

/** Something that may need an uploaded file. */
export interface DocumentOwner {
  kind: Kind;
  id: string;
}

/** Kept: the owner names it. Loose: the owner needs it no longer; only a file that is kept becomes loose. */
export type DocumentChange = { document: string; owner: DocumentOwner } & (
  | { state: 'kept'; size: number }
  | { state: 'loose' }
);

/**
 * Who needs which uploaded file: one row a document and owner. Its bytes may go when every owner has let go of it, or when
 * it has been on its way for long and nobody has named it; a document without a row is not known, and stays.
 */
export interface DocumentRows {
  /** It is on its way to this owner. Said before its bytes come. */
  expect(document: string, owner: DocumentOwner): Promise<void>;
  /** What was on its way does not come: it is loose at once. False: somebody names it. */
  giveUp(document: string): Promise<boolean>;
  /** Those whose bytes may go, now and the more `comingHours` on its way is too long; of the database's clock. */
  loose(comingHours: number): Promise<string[]>;
  /** The bytes are gone. */
  forget(document: string): Promise<void>;
  /** Which of these have no row. */
  unknown(documents: string[]): Promise<string[]>;
}

/** One waiting command as the store sees it: it knows no rule of the domain. */
export interface Work {
  /** Natural key. Work with a key that was committed before is answered `repeat` and changes nothing. */
  key: string;
  /** What to read first, without locks. Called again with what came back until it asks for nothing new in at most MOST_PASSES passes; one that asks for more fails. */
  reads(loaded: Loaded): Read[];
  /** What to lock then, from what was read; locked rows are read anew. */
  locks(loaded: Loaded): Lock[];
  /** Pure and synchronous. */
  decide(loaded: Loaded): Change | Refusal | 'repeat';
  /**
   * Called after the commit, before `done` or `repeat` is answered: what this command read, as it stands with everything
   * that its group stored. Not called where the outcome had to be asked for; then the store must be asked too.
   */
  stored?(loaded: Loaded): void;
}

export type Committed = { done: true } | { repeat: true } | { refused: Refusal };

export interface JournalLine {
  seq: number;
  kind: Kind;
  id: string;
  version: number;
  type: string;
  schema: number;
  data: unknown;
  by: string;
  /** Business time. */
  at: Date;
}

export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'withdrawn';

export interface DeliveryRow {
  id: string;
  key: string;
  kind: DeliveryKind;
  thread: string;
  about: About;
  target: string | null;
  payload: unknown;
  status: DeliveryStatus;
  attempts: number;
  /** Where it stands in Teams or in the mailbox, once sent. */
  outcome: DeliveryOutcome | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface DeliveryOutcome {
  conversation?: string;
  activity?: string;
  /** A reason as a text key's last part, e.g. "blocked". */
  reason?: string;
  status?: number;
  code?: string;
  /** Of a mail: a try came to an end of which nobody knows whether it left. */
  unsure?: true;
}

/** A delivery, as a rule one that failed or is uncertain, and whom it was for, as the ledger names them. */
export type TroubledDelivery = DeliveryRow & { recipients: string[] };

/** What waits for longer than it should: how many, and since how long the first of them, in milliseconds. */
export interface LateDeliveries {
  count: number;
  waitedMs: number;
}

/** What became of one attempt to send. For a mail `conversation` is the address and `activity` the mailbox's own id. */
export type Attempt =
  | { sent: { conversation: string; activity: string } }
  /** `unsure`, of a mail: it may have left all the same, and the next try looks. */
  | { again: { afterMs: number; reason: string; unsure?: true } }
  | { uncertain: DeliveryOutcome }
  | { failed: DeliveryOutcome }
  | { unwanted: true };

export interface Outbox {
  /** Takes or keeps the lease of a door for 30 s of the database's clock; a token for the holder, or null if another has it. */
  lease(door: Door, holder: string): Promise<string | null>;
  release(door: Door, token: string): Promise<void>;
  /** Marks `sending` and returns the oldest unfinished due row of each free thread, at most `most` of them. Rows left `sending` by an earlier token: posts become uncertain, the rest is queued again, a mail as `unsure`. */
  claim(door: Door, token: string, most: number): Promise<DeliveryRow[]>;
  /** What this token has claimed is queued again. Only for a holder that has none of it on the wire: it heard no answer to its claim. */
  giveBack(door: Door, token: string): Promise<void>;
  /** Records the outcome where the token is still the door's; an update that was asked for anew meanwhile is queued again. False: the lease was lost. */
  record(id: string, token: string, attempt: Attempt): Promise<boolean>;
  /** The post with this key, if any. */
  byKey(key: string): Promise<DeliveryRow | undefined>;
  /** With whom it was for, if there is one with this id. */
  byId(id: string): Promise<TroubledDelivery | undefined>;
  /** Everything about a matter, in the order in which it goes out. */
  byMatter(matter: MatterRef): Promise<DeliveryRow[]>;
  /** What could have gone and has waited for longer than this, in milliseconds of the database's clock; undefined: nothing. */
  late(door: Door, afterMs: number): Promise<LateDeliveries | undefined>;
  /** Cards that show older counts than there are, because somebody may have been writing in them. */
  heldBack(): Promise<DeliveryRow[]>;
  /** Failed and uncertain ones that nobody has settled, newest first, at most 50 of each door. */
  troubled(): Promise<TroubledDelivery[]>;
  /** Adds one delivery outside a command (a post to replace one that somebody deleted). */
  add(delivery: NewDelivery): Promise<void>;
}

/** A way out, what files papers, or something that is done by the clock. */
export type LeaseName = Door | 'filer' | `job:${string}`;

/** What one process at a time may have, by the database's clock. */
export interface Leases {
  /**
   * Takes a free or lapsed lease, or keeps one's own, for so many milliseconds from now; a token for the holder, or null
   * if another has it. The holder's name must be new at every start of a process.
   */
  take(name: LeaseName, holder: string, ms: number): Promise<string | null>;
}

/** How many commands may wait before the answer is "try again in a moment". */
export const MOST_WAITING = 500;
export const MOST_IN_GROUP = 32;
/** How many times a command or a question may read on from what it has read. */
export const MOST_PASSES = 6;

/** Whoever reads still asked for more after MOST_PASSES passes: nothing is decided on a part of what was asked for. */
export class StillAsking extends Error {
  override name = 'StillAsking';
  /** The kinds that were asked for: what a log may say. */
  readonly code: string;

  constructor(reads: Read[]) {
    super(`After ${MOST_PASSES} passes still asked for ${reads.map((read) => JSON.stringify(read)).join(', ')}`);
    this.code = [...new Set(reads.map(({ kind }) => kind))].join(', ');
  }
}

/** Thrown when the store can't be reached or a write failed for every command alone; nothing was stored. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** Another process has the store open. The message says which, and what to do, in Swedish and in English. */
export class StoreInUse extends StoreError {
  override name = 'StoreInUse';
}

/** The embedded database's files can't be opened. The message says what is kept and what to do, in Swedish and in English. */
export class StoreDamaged extends StoreError {
  override name = 'StoreDamaged';
}

export interface SearchRows {
  /** Makes ready what has changed, at most so many states; how many there were. Two at once wait for one another. */
  renew(
    most: number,
    reads: (due: readonly Due[]) => Read[],
    renewed: (due: readonly Due[], rows: readonly KindRow[]) => Renewed,
  ): Promise<number>;
  /** What was made ready in the way of a build before this one is to be made ready anew. */
  noteOutdated(): Promise<void>;
  find(wanted: Wanted): Promise<Hit[]>;
  /** The first and the last day of minutes, of each of these bodies that has any. */
  minutesDays(forums: string[]): Promise<{ forum: string; first: string; last: string }[]>;
}

export interface Store {
  /** Stores a command's change durably, grouped with others that wait. Rejects with StoreError; `refused` with refusal.busy when 500 wait. */
  commit(work: Work): Promise<Committed>;
  /** Plain reads outside a command, each consistent in itself. */
  list<K extends Kind>(read: { kind: K } & Filter<K>): Promise<Row<K>[]>;
  /** Several kinds in one question. */
  rows(reads: Read[]): Promise<KindRow[]>;
  get<K extends Kind>(kind: K, id: string): Promise<Row<K> | undefined>;
  /** Closed Rounds, the one that was closed last first; `forums`: of these bodies; `before`: those that come after this one. */
  closedRounds(filter: { forums?: string[]; before?: string; most: number }): Promise<Row<'round'>[]>;
  contents(ids: string[]): Promise<Map<string, unknown>>;
  /** Newest first. */
  journal(filter: {
    kinds?: Kind[];
    types?: string[];
    ids?: string[];
    since?: Date;
    most: number;
  }): Promise<JournalLine[]>;
  /** The whole journal in order, by pages. */
  replay(after: number, most: number): Promise<JournalLine[]>;
  outbox: Outbox;
  documents: DocumentRows;
  search: SearchRows;
  leases: Leases;
  /** Answers one trivial query. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
