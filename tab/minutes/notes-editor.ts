import { joinedTexts, says } from './joined-texts.ts';
import { NotesSaver, type SaverMeans, type SaveState } from './notes-saver.ts';
import type { StashedNotes } from './notes-stash.ts';

/** An item's notes as the service has them. */
export interface KeptNotes {
  text: string;
  edition: number;
  /** The window that wrote last. */
  writer: string;
  asides: readonly { writer: string; serial: number; text: string }[];
}

export type SettleChoice = 'join' | 'mine' | 'theirs';

/** Texts that become one. `writer`: a new name, since nobody knows whether they did until that is answered. */
export interface Settling {
  text: string;
  edition: number;
  writer: string;
  asides: { writer: string; serial: number }[];
}

export interface EditorState {
  text: string;
  save: SaveState;
  /** It is being made one with others' texts, and can't be written in. */
  settling: boolean;
  /** What was written here, or beside it, and is left out: it can be brought back while the page is open. */
  dropped: string | null;
}

/** So long after the last key another's text does not take the place of the one that is written in. */
export const STILL_WRITING = 5_000;

/** The notes of one item in one window. Others' texts come in while nobody writes here; nothing is overwritten. */
export class NotesEditor {
  readonly saver: NotesSaver;
  private readonly means: SaverMeans;
  private readonly watchers = new Set<() => void>();
  private state: EditorState;
  private lastKey = Number.NEGATIVE_INFINITY;
  /** What is written here stands beside the item's text. */
  private beside = false;
  private pending: { settling: Settling; dropped: string } | null = null;

  constructor(writer: string, kept: KeptNotes, means: SaverMeans) {
    this.means = means;
    this.saver = new NotesSaver(writer, kept.edition, means, () => this.put({ save: this.saver.state }));
    this.state = { text: kept.text, save: this.saver.state, settling: false, dropped: null };
  }

  /** What a window before this one left unsaved goes on here; where nobody else has written since, on the text of today. */
  restore({ text, edition, writer }: StashedNotes, kept: KeptNotes): void {
    if (text === kept.text || kept.asides.some((aside) => aside.writer === writer && aside.text === text)) return;
    this.saver.base = kept.writer === writer ? kept.edition : Math.min(edition, kept.edition);
    this.type(text);
  }

  readonly watch = (changed: () => void): (() => void) => {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  };

  readonly now = (): EditorState => this.state;

  type(text: string): void {
    this.lastKey = this.means.time();
    this.state = { ...this.state, text };
    this.saver.write(text);
    this.put({});
  }

  /** Adds a text at the end, as if it was written there. */
  append(text: string): void {
    const { text: now } = this.state;
    this.type(now.trim() === '' ? text : `${now.trimEnd()}\n${text}`);
  }

  /** The service's text was read; `asked`: when it was asked for. */
  seen(kept: KeptNotes, asked: number): void {
    const { saver, pending } = this;
    if (saver.isNewerThan(asked) || this.state.settling) return;
    if (!saver.isKept()) return;
    if (pending && isSettled(pending.settling, kept)) {
      this.settled();
    } else if (isBeside(kept, saver.writer)) {
      this.beside = true;
    } else if (kept.writer === saver.writer) {
      saver.base = Math.max(saver.base, kept.edition);
      this.beside = false;
    } else if (kept.edition > saver.base && this.isQuiet(kept.text)) {
      this.takeOver(kept);
    }
  }

  /** What making the texts one would send; null: nothing stands beside the text, or something is not saved yet. */
  settling(choice: SettleChoice, kept: KeptNotes): Settling | null {
    const { writer } = this.saver;
    if (kept.asides.length === 0 || !this.saver.isKept()) return null;
    const others = othersOf(kept, writer);
    const mine = isBeside(kept, writer) ? this.state.text : kept.text;
    const text = textOf(choice, mine, others, isBeside(kept, writer));
    const asides = kept.asides.map(({ writer: by, serial }) => ({ writer: by, serial }));
    const settling = { text, edition: kept.edition, writer: this.means.newKey(), asides };
    const left = { join: [], mine: others, theirs: [mine] }[choice].filter((one) => !says(text, one));
    this.pending = { settling, dropped: left.join('\n') };
    return settling;
  }

  hold(settling: boolean): void {
    this.put({ settling });
  }

  /** The texts are one, as was asked last. */
  settled(): void {
    if (!this.pending) return;
    const { settling, dropped } = this.pending;
    this.pending = null;
    this.beside = false;
    this.state = { ...this.state, text: settling.text, settling: false, dropped: dropped || null };
    this.saver.settle(settling.writer, settling.edition);
  }

  /** What was left out comes back, at the end. */
  bringBack(): void {
    const { dropped } = this.state;
    if (dropped === null) return;
    this.put({ dropped: null });
    this.append(dropped);
  }

  /** Nobody writes here just now, or says the same. */
  private isQuiet(text: string): boolean {
    return text === this.state.text || this.means.time() - this.lastKey >= STILL_WRITING;
  }

  private takeOver({ text, edition }: KeptNotes): void {
    const { text: mine, dropped } = this.state;
    const lost = this.beside && !says(text, mine);
    this.saver.base = edition;
    this.beside = false;
    this.pending = null;
    this.put({ text, dropped: lost ? mine : dropped });
  }

  private put(change: Partial<EditorState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

/** Does what a window wrote stand beside the item's text? */
export function isBeside({ asides }: KeptNotes, mine: string): boolean {
  return asides.some(({ writer }) => writer === mine);
}

/** The texts of an item that were not written in a window: the item's own first. */
export function othersOf(kept: KeptNotes, mine: string): string[] {
  const besides = kept.asides.filter(({ writer }) => writer !== mine).map(({ text }) => text);
  return isBeside(kept, mine) ? [kept.text, ...besides] : besides;
}

function isSettled({ text, edition, writer }: Settling, kept: KeptNotes): boolean {
  return kept.writer === writer && kept.edition > edition && kept.text === text.normalize('NFC');
}

function textOf(choice: SettleChoice, mine: string, others: string[], beside: boolean): string {
  if (choice === 'mine') return mine;
  if (choice === 'theirs') return joinedTexts(others);
  const [first = '', ...rest] = others;
  return joinedTexts(beside ? [first, mine, ...rest] : [mine, ...others]);
}
