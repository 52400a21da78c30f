import { HtmlLines } from './html-lines.ts';
import { type Pasted, type PastedLine, plainLetters } from './pasted.ts';

const BULLET = /^\s*(?:[-–•·●▪◦*]|o(?=\t))\s+/u;
const NUMBER = /^\s*(?:§\s*)?(\d+(?:\.\d+)*[.)]?)\t\s*/u;

/** What was copied from Word, a web page or a mail, line by line. */
export function linesOfHtml(html: string): Pasted {
  return new HtmlLines().read(html);
}

export function linesOfPlain(text: string): PastedLine[] {
  return text.split(/\r\n|\r|\n/).map(plainLine);
}

/** As it stands in an item's notes. */
export function writtenAs({ kind, text }: PastedLine): string {
  if (text === '') return '';
  return `${kind === 'heading' ? '# ' : kind === 'bullet' ? '- ' : ''}${text}`;
}

function plainLine(whole: string): PastedLine {
  const line = plainLetters(whole);
  if (BULLET.test(line)) return { kind: 'bullet', text: tidied(line.replace(BULLET, '')) };
  const rest = line.replace(NUMBER, '$1 ').trim();
  const cells = rest.split('\t').map(tidied);
  return cells.length > 1 ? { kind: 'row', text: cells.join(' | ') } : { kind: 'text', text: tidied(rest) };
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
