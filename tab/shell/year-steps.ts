/** The years one step away: between the first that holds something and the one after the last, to plan it. */
export function yearSteps(year: number, years: number[]): { before?: number; after?: number } {
  const held = years.length > 0 ? years : [year];
  const [first, last] = [Math.min(...held), Math.max(...held)];
  return {
    ...(year > first ? { before: Math.min(year - 1, last) } : {}),
    ...(year <= last ? { after: Math.max(year + 1, first) } : {}),
  };
}
