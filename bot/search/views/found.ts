import type { SearchEntry } from '../domain/entry.ts';
import { marksIn } from '../domain/marks.ts';
import type { Wish } from '../domain/query.ts';
import type { FoundPart, Marked } from './view.ts';

const BEFORE = 60;
const LONGEST = 240;

type Found = Pick<SearchEntry, 'kind' | 'item' | 'no' | 'title' | 'body'>;

/** A hit as it is shown: its heading, and the part of its text that has what was looked for. */
export function foundPart({ item, no, title, body, kind }: Found, wishes: readonly Wish[]): FoundPart {
  const heading = kind === 'consultation' || title === '' ? title : `${no}. ${title}`;
  const shift = heading.length - title.length;
  const marks = marksIn(title, wishes).map(([from, to]): [number, number] => [from + shift, to + shift]);
  return { item, title: { text: heading, marks }, excerpt: excerpt(body, wishes) };
}

function excerpt(body: string, wishes: readonly Wish[]): Marked {
  const all = marksIn(body, wishes);
  const from = startOf(body, Math.max(0, (all[0]?.[0] ?? 0) - BEFORE));
  const to = endOf(body, from + LONGEST);
  const [before, after] = [from > 0 ? '… ' : '', to < body.length ? ' …' : ''];
  const shift = before.length - from;
  const marks = all.filter(([, end]) => end <= to).map(([at, end]): [number, number] => [at + shift, end + shift]);
  return { text: `${before}${body.slice(from, to)}${after}`, marks };
}

/** After the space before it. */
function startOf(text: string, at: number): number {
  return at === 0 ? 0 : Math.max(0, text.slice(0, at).search(/\S+$/));
}

function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space > at - BEFORE ? space : at;
}
