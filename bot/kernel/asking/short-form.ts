/**
 * Sixteen hexadecimal digits of any text: equal texts are equal, and two that differ are as good as never. For telling a
 * repeated press from a new one without keeping what was written; no protection against anybody.
 */
export function shortForm(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(text, seed)).join('');
}

/** FNV-1a of the text's UTF-16 units, 32 bits. */
function hash(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
