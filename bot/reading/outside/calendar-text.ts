import { decodeText, utf16Of } from '../decode-text.ts';

/** An outside calendar's text with its folded lines made whole, whatever it was encoded in. */
export function calendarText(source: Uint8Array | string): string {
  if (typeof source === 'string') return unfold(source).replace(/^\uFEFF/, '');
  if (utf16Of(source)) return unfold(decodeText(source));
  // Some programs fold in the middle of a letter, so the bytes are unfolded before they are read.
  return decodeText(Buffer.from(unfold(Buffer.from(source).toString('latin1')), 'latin1'));
}

function unfold(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)[ \t]/g, '');
}
