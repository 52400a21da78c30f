/** Where a letter of the text before stands in the text after, which was changed around it. */
export function caretIn(before: string, after: string, place: number): number {
  let head = 0;
  while (head < place && before[head] === after[head]) head += 1;
  if (head === place) return place;
  const rest = before.slice(place);
  return after.endsWith(rest) ? after.length - rest.length : Math.min(place, after.length);
}
