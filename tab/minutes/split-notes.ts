import { type PastedLine, plainLetters } from './pasted.ts';
import { writtenAs } from './pasted-lines.ts';

/** Pasted notes by the items whose headings stand in them. */
export interface SplitNotes {
  /** Before the first of the headings. */
  before: string;
  parts: { item: string; text: string }[];
}

interface Headed {
  id: string;
  heading: string;
  secret: boolean;
}

const NUMBER = /^(?:§\s*)?\d+(?:\.\d+)*\s*[.):]?\s+|^§\s*/u;

/** Splits notes on the agenda's headings, however they are numbered. An item that is headed twice gets both. */
export function splitNotes(lines: readonly PastedLine[], items: readonly Headed[]): SplitNotes {
  const open = items.filter(({ secret }) => !secret);
  const parts = new Map<string, string[]>();
  const before: string[] = [];
  let last = -1;
  let under = before;
  for (const line of lines) {
    const found = line.kind === 'row' ? -1 : headed(line.text, open, last);
    const id = open[found]?.id;
    if (id === undefined) {
      under.push(writtenAs(line));
      continue;
    }
    last = found;
    under = parts.get(id) ?? [];
    parts.set(id, under);
  }
  const split = [...parts].map(([item, texts]) => ({ item, text: whole(texts) }));
  return { before: whole(before), parts: split };
}

export function whole(lines: readonly string[]): string {
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

/** The item with that heading: where several have it, the next one after the last that was found. */
function headed(line: string, items: readonly Headed[], last: number): number {
  const forms = new Set(formsOf(line));
  if (forms.size === 0) return -1;
  const is = ({ heading }: Headed) => formsOf(heading).some((form) => forms.has(form));
  const next = items.findIndex((item, index) => index > last && is(item));
  return next >= 0 ? next : items.findIndex(is);
}

/** A heading as it is compared: as it stands, and without its number. */
function formsOf(heading: string): string[] {
  const said = plainLetters(heading).replace(/\s+/g, ' ').trim().replace(/[.:]$/, '').toLocaleLowerCase('sv');
  return [said, said.replace(NUMBER, '')].filter((form) => form !== '');
}
