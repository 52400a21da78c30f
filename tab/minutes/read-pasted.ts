import { linesOfHtml, linesOfPlain, writtenAs } from './pasted-lines.ts';
import { type SplitNotes, splitNotes, whole } from './split-notes.ts';

/** What was pasted, as it is put into the notes. */
export interface PastedNotes {
  text: string;
  /** On the items whose headings stand in it; null: none but the item that it was pasted in. */
  split: SplitNotes | null;
  pictures: number;
  deleted: number;
  inserted: number;
}

type Items = Parameters<typeof splitNotes>[1];

/** Null: there is nothing to do with it but what the browser does by itself. */
export function readPasted(get: (type: string) => string, items: Items, here: string): PastedNotes | null {
  const html = get('text/html');
  const { lines, ...told } = html ? linesOfHtml(html) : { lines: linesOfPlain(get('text/plain')), ...NOTHING };
  const found = splitNotes(lines, items);
  const split = found.parts.some(({ item }) => item !== here) ? found : null;
  const shaped = html !== '' && (lines.length > 1 || told.pictures + told.deleted + told.inserted > 0);
  return split || shaped ? { text: whole(lines.map(writtenAs)), split, ...told } : null;
}

const NOTHING = { pictures: 0, deleted: 0, inserted: 0 };
