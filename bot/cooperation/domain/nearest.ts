/** The candidate that a mistyped word most likely meant, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    const most = Math.min(3, Math.ceil(Math.max(word.length, candidate.length) / 3));
    const away = distance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (away <= most && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { candidate, away };
  }
  return best?.candidate;
}

/** How many letters to add, drop or swap; anything above `most` is only known to be more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** A found word in quotation marks, with the near one as a question where there is one. */
export function foundWord(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  const quoted = JSON.stringify(word);
  return near === undefined || near === word ? quoted : `${quoted}, menade du ${JSON.stringify(near)}?`;
}
