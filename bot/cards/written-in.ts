/**
 * Words and figures are written, and gone when the card is drawn anew. A choice, a day or an hour is picked again with a press or
 * two: few fill in a notice's folded hours, and its counts are what everybody looks for (DECISIONS, *A meeting's life*).
 */
const WRITTEN = new Set<unknown>(['Input.Text', 'Input.Number']);

/** May somebody who sees this card have begun to write in it? */
export function isWrittenIn(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(isWrittenIn);
  if (typeof part !== 'object' || part === null) return false;
  return ('type' in part && WRITTEN.has(part.type)) || Object.values(part).some(isWrittenIn);
}
