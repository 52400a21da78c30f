import type { Command } from '../../bot/declared/command.ts';
import { applyMinutesItem } from '../../bot/minutes/domain/apply.ts';
import type { MinutesItem } from '../../bot/minutes/domain/state.ts';
import { type DeskItem, NotesDesk } from '../../tab/minutes/notes-desk.ts';
import type { Settling } from '../../tab/minutes/notes-editor.ts';
import type { Save } from '../../tab/minutes/notes-saver.ts';
import { notesStashes } from '../../tab/minutes/notes-stash.ts';
import { settleNotes } from '../../tab/minutes/settle-notes.ts';
import type { BrowserStorage } from '../../tab/shell/browser-storage.ts';
import type { Problem } from '../../tab/shell/problem.ts';
import { decide } from './given.ts';
import { someMinutes } from './minutes-builders.ts';

/** What becomes of what leaves a window: it arrives and is answered, it arrives and the answer is lost, or nothing arrives. */
export type Fate = 'answered' | 'no-answer' | 'lost';

const ITEM = { id: 'p1', heading: 'Budget', secret: false };
const UNCLEAR: Problem = { kind: 'unclear', message: 'Inget svar' };
const SIGNED_OUT: Problem = { kind: 'signin', message: 'Du är inte inloggad' };

/** The service with one item's notes, by the real decisions; windows around it; and the time, which passes when it is told to. */
export class NotesWorld {
  notes: MinutesItem | undefined;
  time = 1_000_000;
  /** False: the sign-in has run out, and everything that arrives is answered so. */
  signedIn = true;
  /** How long anything takes on its way, and what becomes of it. */
  fate: () => { fate: Fate; takes: number } = () => ({ fate: 'answered', takes: 20 });
  /** Every text that a window was told is kept. */
  readonly acknowledged: string[] = [];
  private readonly windows: NotesWindow[] = [];
  private readonly done = new Map<string, Problem | null>();
  private timers: { at: number; work: () => void }[] = [];
  private keys = 0;

  open(): NotesWindow {
    const window = new NotesWindow(this);
    this.windows.push(window);
    return window;
  }

  later(work: () => void, milliseconds: number): () => void {
    const timer = { at: this.time + milliseconds, work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  newKey(): string {
    this.keys += 1;
    return `w-${this.keys}`;
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settled();
    for (let next = this.next(end); next; next = this.next(end)) {
      this.timers = this.timers.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.work();
      await settled();
    }
    this.time = end;
  }

  /** Sends something on its way; what comes back is what the window is told. */
  async carry<T>(work: () => T, without: T): Promise<T> {
    const { fate, takes } = this.fate();
    await this.wait(takes);
    const answer = fate === 'lost' ? without : work();
    await this.wait(takes);
    return fate === 'answered' ? answer : without;
  }

  /** The same key is carried out once. */
  write({ text, edition, writer, serial, key }: Save): Problem | null {
    const command = { do: 'write-item', meeting: 'm1', item: 'p1', text, edition, writer, serial } as const;
    return this.once(key, command);
  }

  settle(settling: Settling): Problem | null {
    const command = { do: 'settle-item', meeting: 'm1', item: 'p1', ...settling } as const;
    return this.once(this.newKey(), command);
  }

  read(): DeskItem {
    const { notes } = this;
    return {
      ...ITEM,
      text: notes?.text ?? '',
      edition: notes?.edition ?? 0,
      writer: notes?.chain.writer ?? '',
      asides: notes?.asides ?? [],
    };
  }

  /** All that stands at the service: the item's text and what stands beside it. */
  standing(): string[] {
    return [this.notes?.text ?? '', ...(this.notes?.asides ?? []).map(({ text }) => text)];
  }

  private once(key: string, command: Command): Problem | null {
    const before = this.done.get(key);
    if (before !== undefined) return before;
    const decided = decide(someMinutes(), command, 'secretariat', { notes: this.notes });
    const facts = Array.isArray(decided) ? decided : [];
    for (const fact of facts)
      if (fact.kind === 'minutes-item') this.notes = applyMinutesItem(this.notes, fact, 'p-sek', new Date(this.time));
    const refused =
      typeof decided === 'object' && 'refused' in decided && typeof decided.refused === 'string' && decided.refused;
    const problem: Problem | null = refused ? { kind: 'refused', code: refused, message: refused } : null;
    this.done.set(key, problem);
    return problem;
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.later(resolve, milliseconds));
  }

  private next(end: number) {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** A window in a browser of its own, which keeps what it stored when the window is loaded anew. */
export class NotesWindow {
  desk: NotesDesk;
  private readonly world: NotesWorld;
  private readonly stored = new Map<string, string>();
  private life = 0;

  constructor(world: NotesWorld) {
    this.world = world;
    this.desk = this.load();
  }

  get editor() {
    return this.desk.editorOf(this.world.read());
  }

  get text(): string {
    return this.editor.now().text;
  }

  reload(): void {
    this.life += 1;
    this.desk = this.load();
    void this.editor;
  }

  async look(): Promise<void> {
    const { desk, world } = this;
    const asked = world.time;
    const told = await this.read();
    if (told && desk === this.desk) desk.seen([told], asked);
  }

  join(): Promise<void> {
    const { world } = this;
    return settleNotes(this.editor, 'join', {
      read: async () => (await this.read()) ?? undefined,
      unread: () => undefined,
      send: (settling) => this.send(() => world.settle(settling)),
    });
  }

  private read(): Promise<DeskItem | null> {
    const { world } = this;
    return world.carry<DeskItem | null>(() => (world.signedIn ? world.read() : null), null);
  }

  private send(work: () => Problem | null): Promise<Problem | null> {
    const { world } = this;
    return world.carry<Problem | null>(() => (world.signedIn ? work() : SIGNED_OUT), UNCLEAR);
  }

  private load(): NotesDesk {
    const { world, life } = this;
    const alive = () => life === this.life;
    return new NotesDesk({
      stashes: notesStashes(
        'u',
        'm1',
        () => storageIn(this.stored),
        () => world.time,
      ),
      keepIn: () => async (save) => {
        const problem = await this.send(() => world.write(save));
        if (!alive()) return new Promise(() => undefined);
        if (!problem) world.acknowledged.push(save.text);
        return problem;
      },
      later: (work, milliseconds) => world.later(() => alive() && work(), milliseconds),
      time: () => world.time,
      newKey: () => world.newKey(),
    });
  }
}

/** A browser's storage, in a map. */
export function storageIn(stored: Map<string, string>): BrowserStorage {
  return {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
    key: (index) => [...stored.keys()][index] ?? null,
    get length() {
      return stored.size;
    },
  };
}

/** What was resolved is taken up. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
