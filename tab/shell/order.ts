/** The list with the one at `from` moved to the place `to`, both counted from 0. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** The place that one dragged from `from` gets when it is dropped on the upper or the lower half of the one at `over`. */
export function dropPlace(from: number, over: number, lower: boolean): number {
  const gap = lower ? over + 1 : over;
  return gap > from ? gap - 1 : gap;
}

/** In the order of the ids; those without a place there come last, as they stood. */
export function inOrder<T extends { id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  const place = ({ id }: T) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...list].sort((a, b) => place(a) - place(b));
}
