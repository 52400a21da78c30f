import type { Marked } from '../../../bot/search/views/view.ts';

/** A text with what was looked for marked in it. */
export function MarkedText({ text, marks }: Marked) {
  const ends = [0, ...marks.flat(), text.length];
  return ends.slice(1).map((end, place) => {
    const part = text.slice(ends[place], end);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts are what stands between the marks, in order.
    return place % 2 === 1 ? <mark key={place}>{part}</mark> : <span key={place}>{part}</span>;
  });
}
