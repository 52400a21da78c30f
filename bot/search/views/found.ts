import { type Language, text } from '../../texts/text.ts';
import type { SearchEntry } from '../domain/entry.ts';
import { type Mark, marksIn } from '../domain/marks.ts';
import type { Term, Wish } from '../domain/query.ts';
import type { FoundDocument, FoundPart, Marked } from './view.ts';

const BEFORE = 60;
const LONGEST = 240;

type Found = Pick<SearchEntry, 'kind' | 'id' | 'item' | 'no' | 'part' | 'point' | 'title' | 'body' | 'audience'>;

/** A document with its hits, of which there is one. */
export function foundDocument(
  hits: readonly [Found, ...Found[]],
  about: Pick<FoundDocument, 'title' | 'aboutText'>,
  wishes: readonly Wish[],
  language: Language,
): FoundDocument {
  const [{ kind, id, audience }] = hits;
  const draft = kind === 'minutes' && audience !== 'readers';
  return {
    ...{ kind, id, ...about, kindText: text(language, `search.kind.${kind}`) },
    draftText: draft ? text(language, 'minutes.draft') : '',
    hits: shown(hits, wishes).map((hit) => foundPart(hit, wishes, language)),
  };
}

/**
 * Of an item and what was decided in it the one that says what was looked for: not a decision for the sake of its item's
 * heading, and not the item where it takes its decisions to say it.
 */
function shown(hits: readonly Found[], wishes: readonly Wish[]): Found[] {
  const items = new Set(hits.flatMap(({ part, item }) => (part === 'item' ? [item] : [])));
  const points = hits.filter(
    ({ part, item, body }) => part !== 'item' && (!items.has(item) || marksIn(body, wishes).length > 0),
  );
  return hits.filter((hit) => (hit.part === 'item' ? saysItself(hit, points, wishes) : points.includes(hit)));
}

/** Without those of its decisions that were found, does an item still say all that was looked for? */
function saysItself({ item, title, body }: Found, points: readonly Found[], wishes: readonly Wish[]): boolean {
  const its = points.filter((point) => point.item === item);
  const rest = its.reduce((said, point) => said.replace(point.body, ''), `${title}\n${body}`);
  const says = (term: Term) => marksIn(rest, [{ terms: [term], number: '' }]).length > 0;
  return its.length === 0 || wishes.some(({ terms }) => terms.every(says));
}

/** A hit as it is shown: its heading, and the part of its text that has what was looked for. */
function foundPart(hit: Found, wishes: readonly Wish[], language: Language): FoundPart {
  const { item, no, part, point, title, body, kind } = hit;
  const heading = kind === 'consultation' || title === '' ? title : `${no}. ${title}`;
  const shift = heading.length - title.length;
  const marks = marksIn(title, wishes).map(([from, to]): Mark => [from + shift, to + shift]);
  const partText = part === 'item' ? '' : text(language, `search.kind.${part}`);
  return { item, point, partText, title: { text: heading, marks }, excerpt: excerpt(body, wishes) };
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
