/** A line of what was pasted. */
export interface PastedLine {
  kind: 'text' | 'heading' | 'bullet' | 'row';
  text: string;
}

export interface Pasted {
  lines: PastedLine[];
  /** Pictures, which are left out. */
  pictures: number;
  /** Tracked changes: what is struck out is left out, what is put in is taken in. */
  deleted: number;
  inserted: number;
}

/** What is not seen in a text, and is not compared. */
const UNSEEN = /[\u00ad\u200b-\u200f\ufeff]/g;
const HARD_SPACES = /[\u00a0\u2007\u202f]/g;
export function plainLetters(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(HARD_SPACES, ' ');
}
