import type { Problem } from '../shell/problem.ts';
import type { NotesStash } from './notes-stash.ts';

/** One save of an item's text. Sent again it is the same, under the same key, and counts once. */
export interface Save {
  text: string;
  /** Of the service's text that it was written on. */
  edition: number;
  writer: string;
  serial: number;
  key: string;
}

export type SaveState =
  | { kind: 'quiet' }
  /** Something is written that is not sent yet. */
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** Milliseconds since 1970, on the browser's clock. */
  | { kind: 'saved'; at: number }
  /** It is sent again by itself; `stored`: it stands in the browser meanwhile. */
  | { kind: 'waiting'; problem: Problem; stored: boolean }
  /** The service will not keep it as it is. */
  | { kind: 'refused'; problem: Problem; stored: boolean };

export interface SaverMeans {
  stash: NotesStash;
  /** Resolves to what went wrong, or null when it is kept. */
  keep(save: Save): Promise<Problem | null>;
  /** Does the work later; what it returns takes that back. */
  later(work: () => void, milliseconds: number): () => void;
  /** Milliseconds since 1970. */
  time(): number;
  newKey(): string;
}

export const AFTER_LAST_KEY = 700;
/** While somebody goes on writing. */
export const LONGEST_UNSAVED = 1_500;
const TRY_AGAIN = 3_000;
const LONGEST_PAUSE = 15_000;
/** Refusals for good; after anything else it is sent again. */
const FOR_GOOD: readonly Problem['kind'][] = ['refused', 'forbidden', 'missing'];

/**
 * Keeps an item's notes while they are written: in the browser at once, with the service shortly after the last key, and
 * now and then while the writing goes on. One save at a time.
 */
export class NotesSaver {
  /** The window's name for as long as its saves follow upon each other. */
  writer: string;
  /** The edition of the service's text that what is written here is based on. */
  base: number;
  state: SaveState = { kind: 'quiet' };
  private readonly means: SaverMeans;
  private readonly changed: () => void;
  private unsaved: string | null = null;
  /** When the first of what is unsaved was written. */
  private since = 0;
  private sent: Save | null = null;
  private serial = 0;
  private saving: Promise<void> | null = null;
  private keptAt = Number.NEGATIVE_INFINITY;
  private pause = TRY_AGAIN;
  private stored = true;
  private cancel: () => void = () => undefined;

  constructor(writer: string, base: number, means: SaverMeans, changed: () => void) {
    this.writer = writer;
    this.base = base;
    this.means = means;
    this.changed = changed;
  }

  write(text: string): void {
    if (this.unsaved === null) this.since = this.means.time();
    this.unsaved = text;
    this.store(text);
    if (!this.saving) this.put({ kind: 'unsaved' });
    this.soon(Math.max(0, Math.min(AFTER_LAST_KEY, this.since + LONGEST_UNSAVED - this.means.time())));
  }

  /** Everything that was written is kept by the service. */
  isKept(): boolean {
    return this.unsaved === null && this.saving === null;
  }

  /** What is unsaved stands in the browser too. */
  isStored(): boolean {
    return this.stored;
  }

  /** Was something on its way, or kept, since a moment? What the service told before that may be old. */
  isNewerThan(asked: number): boolean {
    return this.saving !== null || this.keptAt >= asked;
  }

  /** Saves what is unsaved now: when the item or the page is left, and when the net is back. */
  async flush(): Promise<void> {
    this.cancel();
    while (this.saving) await this.saving;
    if (this.unsaved !== null) await this.save(this.unsaved);
  }

  /** What was written is no longer to be saved: it went into another text, which is kept. */
  settle(writer: string, edition: number): void {
    this.cancel();
    this.unsaved = null;
    this.sent = null;
    this.serial = 0;
    this.writer = writer;
    this.base = edition;
    this.keptAt = this.means.time();
    this.means.stash.clear();
    this.put({ kind: 'saved', at: this.means.time() });
  }

  private store(text: string): void {
    const { writer, base, means } = this;
    this.stored = means.stash.write({ text, edition: base, writer, at: means.time() });
  }

  private soon(milliseconds: number): void {
    this.cancel();
    this.cancel = this.means.later(() => void this.flush(), milliseconds);
  }

  private async save(text: string): Promise<void> {
    this.sent = this.saveOf(text);
    this.put({ kind: 'saving' });
    this.saving = this.carryOut(this.sent);
    await this.saving;
    this.saving = null;
    this.after();
  }

  /** An unclear save whose text still stands goes out as it was. */
  private saveOf(text: string): Save {
    const { sent, writer, base: edition, means } = this;
    if (sent?.text === text && sent.edition === edition) return sent;
    this.serial += 1;
    return { text, edition, writer, serial: this.serial, key: means.newKey() };
  }

  private async carryOut(save: Save): Promise<void> {
    const problem = await this.means.keep(save);
    if (problem) {
      const { stored } = this;
      this.state = { kind: FOR_GOOD.includes(problem.kind) ? 'refused' : 'waiting', problem, stored };
      return;
    }
    this.sent = null;
    this.pause = TRY_AGAIN;
    this.keptAt = this.means.time();
    if (this.unsaved === save.text) {
      this.unsaved = null;
      this.means.stash.clear();
    }
    this.state = { kind: 'saved', at: this.means.time() };
  }

  private after(): void {
    const { state } = this;
    if (state.kind === 'waiting') {
      this.soon(this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    }
    if (state.kind === 'saved' && this.unsaved !== null) {
      this.since = this.means.time();
      this.state = { kind: 'unsaved' };
      this.soon(AFTER_LAST_KEY);
    }
    this.changed();
  }

  private put(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}
