/** An outside calendar's text with its folded lines made whole, whatever it was encoded in. */
export function calendarText(source: Uint8Array | string): string {
  return (typeof source === 'string' ? unfold(source) : decode(source)).replace(/^\uFEFF/, '');
}

function unfold(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)[ \t]/g, '');
}

/** Some programs fold in the middle of a character, so UTF-8 is unfolded as bytes. What isn't UTF-8 is Windows Latin. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return unfold(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return unfold(new TextDecoder('utf-16be').decode(bytes));
  const whole = Buffer.from(unfold(Buffer.from(bytes).toString('latin1')), 'latin1');
  return utf8(whole) ?? new TextDecoder('windows-1252').decode(whole);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const windowsLatin = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

/** "MÃ¶te" is UTF-8 that some program took for Windows Latin: "Möte". What is not that is given back as it was. */
export function repaired(text: string): string {
  if (!/[\u00C2-\u00F4]/.test(text)) return text;
  const bytes = Array.from(text, (letter) => windowsLatin.get(letter));
  if (bytes.includes(undefined)) return text;
  return utf8(Uint8Array.from(bytes as number[])) ?? text;
}
