/** What every piece but the last is a multiple of: https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
export const PIECE = 327_680;

/** The bytes from `from` up to `to`, which is not among them. */
export interface Chunk {
  from: number;
  to: number;
}

/**
 * The next piece to send, after what the session says that it lacks (`nextExpectedRanges`). `whole`: it has all. `anew`: it
 * says what no session can that is sent in order. Where it lacks something that was sent, it gets that again; several ranges
 * are taken from the first on.
 */
export function nextChunk(ranges: unknown, size: number, most: number): Chunk | 'whole' | 'anew' {
  const lacking = Array.isArray(ranges) ? ranges.map(rangeOf) : [undefined];
  if (lacking.length === 0) return 'whole';
  const first = lacking.reduce((one, other) => (one && other && other.from < one.from ? other : one));
  if (first === undefined || lacking.includes(undefined)) return 'anew';
  if (first.from === size) return 'whole';
  const end = Math.min(first.to ?? size, size);
  if (first.from > size || end <= first.from) return 'anew';
  return pieceOf(first.from, end, size, most);
}

/** What comes after the gap is there already, and a piece that reaches into it would be refused. */
function pieceOf(from: number, end: number, size: number, most: number): Chunk | 'anew' {
  const to = Math.min(end, from + most);
  if (to === size) return { from, to };
  const whole = Math.floor((to - from) / PIECE) * PIECE;
  return whole > 0 ? { from, to: from + whole } : 'anew';
}

function rangeOf(range: unknown): { from: number; to?: number } | undefined {
  const [, from, last] = /^(\d{1,15})-?(\d{1,15})?$/.exec(String(range)) ?? [];
  if (from === undefined) return undefined;
  return last === undefined ? { from: Number(from) } : { from: Number(from), to: Number(last) + 1 };
}
