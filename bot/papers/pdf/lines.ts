import type { Run } from '../../views/paper.ts';
import { asDrawn } from './letters.ts';
import type { Look } from './look.ts';

/** A part of a line that is drawn in one go. `x`: from the beginning of the line. */
export interface Piece {
  text: string;
  strong: boolean;
  href?: string;
  x: number;
  width: number;
}

export type Line = Piece[];

export type Measure = (text: string, size: number, strong: boolean) => number;

/** What is never broken: some parts, and perhaps a space or the end of the line after it. */
interface Word {
  parts: Piece[];
  width: number;
  /** Without the space after it. */
  solid: number;
  ends: boolean;
}

/** After a space, or after a dash or a stroke between letters; never where a no-break space stands. */
const BREAKS = /(?<=[ \n])|(?<=\p{L}[-–—/])(?=\p{L})/u;

/** Runs as lines no wider than `width`. A line keeps the space that it ends with: who hears it hears two words. */
export function linesOf(runs: readonly Run[], width: number, look: Look, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  let x = 0;
  const end = () => {
    lines.push(line);
    line = [];
    x = 0;
  };
  const put = ({ parts, width: wide }: Word) => {
    for (const part of parts) append(line, part, x + part.x);
    x += wide;
  };
  for (const word of wordsOf(runs, look, measure)) {
    if (x > 0 && x + word.solid > width) end();
    const fitting = word.solid > width ? split(word, width, look, measure) : [word];
    fitting.forEach((part, at) => {
      if (at > 0) end();
      put(part);
    });
    if (word.ends) end();
  }
  if (line.length > 0) end();
  return lines;
}

export function widthOf(runs: readonly Run[], look: Look, measure: Measure): number {
  return Math.max(0, ...linesOf(runs, Number.POSITIVE_INFINITY, look, measure).map(lineWidth));
}

/** The widest of what is never broken. */
export function widestWord(runs: readonly Run[], look: Look, measure: Measure): number {
  return Math.max(0, ...wordsOf(runs, look, measure).map(({ solid }) => solid));
}

export function lineWidth(line: Line): number {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}

function append(line: Line, part: Piece, x: number): void {
  const last = line.at(-1);
  if (last && last.strong === part.strong && last.href === part.href) {
    last.text += part.text;
    last.width += part.width;
  } else line.push({ ...part, x });
}

function wordsOf(runs: readonly Run[], look: Look, measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const { text, strong, href } of runs) {
    const parts = text.split(BREAKS).filter((said) => said !== '');
    for (const [at, said] of parts.entries()) {
      const style = { strong: look.strong ?? strong ?? false, ...(href ? { href } : {}) };
      const drawn = asDrawn(said.replace('\n', ' '));
      const width = measure(drawn, look.size, style.strong);
      const word: Word = open ?? { parts: [], width: 0, solid: 0, ends: false };
      if (open === undefined) words.push(word);
      word.parts.push({ text: drawn, ...style, x: word.width, width });
      word.solid = word.width + (drawn.endsWith(' ') ? measure(drawn.trimEnd(), look.size, style.strong) : width);
      word.width += width;
      word.ends = said.endsWith('\n');
      // The last part of a run goes on in the next run, but after a space.
      open = at < parts.length - 1 || /[ \n]$/.test(said) ? undefined : word;
    }
  }
  return words;
}

/** A word wider than a line, letter by letter. */
function split({ parts }: Word, width: number, look: Look, measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word = { parts: [], width: 0, solid: 0, ends: false };
  for (const part of parts) {
    for (const letter of part.text) {
      const wide = measure(letter, look.size, part.strong);
      if (open.width > 0 && open.width + wide > width && letter !== ' ') {
        words.push(open);
        open = { parts: [], width: 0, solid: 0, ends: false };
      }
      append(open.parts, { ...part, text: letter, width: wide }, open.width);
      open.width += wide;
    }
  }
  return [...words, open];
}
