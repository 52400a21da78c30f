import { type KeptNotes, NotesEditor } from './notes-editor.ts';
import type { SaverMeans } from './notes-saver.ts';
import type { LeftNotes, NotesStashes } from './notes-stash.ts';

/** An item of the agenda with its notes. */
export interface DeskItem extends KeptNotes {
  id: string;
  heading: string;
  secret: boolean;
}

export interface DeskMeans extends Omit<SaverMeans, 'stash' | 'keep'> {
  stashes: NotesStashes;
  keepIn(item: string): SaverMeans['keep'];
}

/** The editors of a meeting's items in one window. */
export class NotesDesk {
  private readonly means: DeskMeans;
  private readonly editors = new Map<string, NotesEditor>();
  private readonly found: LeftNotes[];
  /** As they were read last. */
  items: readonly DeskItem[] = [];

  constructor(means: DeskMeans) {
    this.means = means;
    this.found = means.stashes.left();
  }

  editorOf(item: DeskItem): NotesEditor {
    const known = this.editors.get(item.id);
    if (known) return known;
    const stashes = this.found.filter((one) => one.item === item.id && !item.secret);
    const editor = this.newEditor(item, stashes.at(-1));
    this.editors.set(item.id, editor);
    // Windows that ended side by side: each text is sent as its own, and is shown beside the others.
    for (const one of stashes.slice(0, -1)) this.newEditor(item, one);
    return editor;
  }

  /** The editor of an item that is written in here. */
  known(item: string): NotesEditor | undefined {
    return this.editors.get(item);
  }

  /** The minutes were read; `asked`: when they were asked for. */
  seen(items: readonly DeskItem[], asked: number): void {
    this.items = items;
    for (const item of items) this.editors.get(item.id)?.seen(item, asked);
  }

  flush(): void {
    for (const { saver } of this.editors.values()) if (!saver.isKept()) void saver.flush();
  }

  /** What stands in the browser of items that can't be written in: they are gone, or the minutes are approved. */
  left(items: readonly DeskItem[]): LeftNotes[] {
    const open = new Set(items.flatMap(({ id, secret }) => (secret ? [] : [id])));
    return this.means.stashes.left().filter(({ item }) => !open.has(item));
  }

  private newEditor(item: DeskItem, left: LeftNotes | undefined): NotesEditor {
    const { stashes, keepIn, ...means } = this.means;
    const writer = means.newKey();
    const stash = stashes.of(item.id, writer);
    const editor = new NotesEditor(writer, item, { ...means, stash, keep: keepIn(item.id) });
    if (!left) return editor;
    editor.restore(left.stashed, item);
    if (editor.saver.isStored()) left.clear();
    return editor;
  }
}
