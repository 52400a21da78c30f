import { type DeskItem, NotesDesk } from '../../../tab/minutes/notes-desk.ts';
import type { Save } from '../../../tab/minutes/notes-saver.ts';
import { notesStashes } from '../../../tab/minutes/notes-stash.ts';
import { settleNotes } from '../../../tab/minutes/settle-notes.ts';
import type { Problem } from '../../../tab/shell/problem.ts';
import { storageIn } from '../notes-world.ts';
import type { Answer } from './wire.ts';

/** So many times faster than in a browser goes the time of a window here; the service's is the machine's. */
const HASTE = 50;
const UNCLEAR: Problem = { kind: 'unclear', message: 'Inget svar' };

/** The service, as one who writes reaches it; without a status: nothing came back. */
export interface TypingMeans {
  meeting: string;
  ask(path: string): Promise<Answer>;
  command(command: object, key: string): Promise<Answer>;
}

/** The letters of a text that were typed each by one press of a key: none is like another. */
export function lettersOf(text: string): string[] {
  return text.match(/[\u4e00-\u9fff]/g) ?? [];
}

/** The tab's own desk of notes in a window of its own, in front of the real service. */
export class TypingWindow {
  /** Letters of the texts that it was told are kept. */
  readonly acknowledged = new Set<string>();
  readonly typed = new Set<string>();
  /** What the service said no to: there should be nothing. */
  readonly refused: Answer[] = [];
  saves = 0;
  private readonly means: TypingMeans;
  private readonly stored = new Map<string, string>();
  private desk: NotesDesk;
  private items: DeskItem[] = [];
  private life = 0;

  constructor(means: TypingMeans) {
    this.means = means;
    this.desk = this.load();
  }

  /** The page is read, as it is every third second while somebody writes. */
  async look(): Promise<void> {
    const { desk } = this;
    const asked = time();
    const items = await this.read();
    if (items === undefined || desk !== this.desk) return;
    this.items = items;
    for (const item of items) desk.editorOf(item);
    desk.seen(items, asked);
  }

  /** At the end of what stands in the window. */
  type(item: string, text: string): void {
    const editor = this.desk.known(item);
    if (!editor || editor.now().settling) return;
    for (const letter of lettersOf(text)) this.typed.add(letter);
    editor.type(editor.now().text + text);
  }

  isKept(): boolean {
    return this.items.every(({ id }) => this.desk.known(id)?.saver.isKept() ?? true);
  }

  flush(): void {
    this.desk.flush();
  }

  /** Nothing that it had left to do is done. */
  close(): void {
    this.life += 1;
  }

  /** The browser is closed in the middle of it, and the page is opened again. */
  async reopen(): Promise<void> {
    this.close();
    this.desk = this.load();
    await this.look();
  }

  /** *Lägg ihop*, where texts stand beside each other. */
  async join(): Promise<void> {
    const { meeting, command } = this.means;
    for (const { id, asides } of this.items) {
      const editor = this.desk.known(id);
      if (!editor || asides.length === 0) continue;
      await settleNotes(editor, 'join', {
        read: async () => (await this.read())?.find((one) => one.id === id),
        unread: () => undefined,
        send: async (settling) => {
          const what = { do: 'settle-item', meeting, item: id, ...settling };
          return this.problemIn(await command(what, crypto.randomUUID()), settling.text);
        },
      });
    }
  }

  private async read(): Promise<DeskItem[] | undefined> {
    const { status, body } = await this.means.ask(`/api/tab/minutes/${this.means.meeting}`);
    return status === 200 ? body.writing.items : undefined;
  }

  private load(): NotesDesk {
    const { meeting } = this.means;
    const { life } = this;
    const alive = () => life === this.life;
    const stashes = notesStashes(
      'u',
      meeting,
      () => storageIn(this.stored),
      () => time(),
    );
    return new NotesDesk({
      stashes,
      keepIn: (item) => async (save) => (alive() ? this.keep(item, save, alive) : never()),
      later: (work, milliseconds) => {
        const timer = setTimeout(() => alive() && work(), milliseconds / HASTE);
        return () => clearTimeout(timer);
      },
      time,
      newKey: () => crypto.randomUUID(),
    });
  }

  private async keep(item: string, { key, ...save }: Save, alive: () => boolean): Promise<Problem | null> {
    const what = { do: 'write-item', meeting: this.means.meeting, item, ...save };
    const answer = await this.means.command(what, key);
    return alive() ? this.problemIn(answer, save.text) : never();
  }

  private problemIn(answer: Answer, text: string): Problem | null {
    if (answer.status === 200) {
      this.saves += 1;
      for (const letter of lettersOf(text)) this.acknowledged.add(letter);
      return null;
    }
    if (answer.status !== undefined && answer.status < 500) this.refused.push(answer);
    return UNCLEAR;
  }
}

/** Milliseconds, of a window's time. */
function time(): number {
  return Date.now() * HASTE;
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
