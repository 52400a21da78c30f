import iconv from 'iconv-lite';

/**
 * The text of a file that somebody uploaded: UTF-16 with its mark, else UTF-8, else Windows Latin. U+FFFD stands for
 * bytes that mean nothing.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : (utf8(bytes) ?? windowsLatin(bytes));
  return text.replace(/^\uFEFF/, '');
}

/** Which of the two orders a file in UTF-16 says that it is in. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node's own decoder loses – ” ’ € in several versions (nodejs/node#60888). */
function windowsLatin(bytes: Uint8Array): string {
  return iconv.decode(bytes, 'windows-1252');
}

/** The byte of a letter; browsers and Node take what has no letter, as in ” and Í, for a control character. */
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => byte).flatMap((byte): [string, number][] => [
    [windowsLatin(Uint8Array.of(byte)), byte],
    [String.fromCharCode(byte), byte],
  ]),
);

/** "MÃ¶te" is UTF-8 that some program took for Windows Latin: "Möte". What is not that is given back as it was. */
export function repaired(text: string): string {
  if (!/[\u00C2-\u00F4]/.test(text)) return text;
  const bytes = Array.from(text, (letter) => (letter === '\uFFFD' ? undefined : byteOf.get(letter)));
  const known = bytes.filter((byte) => byte !== undefined);
  return known.length < bytes.length ? text : (utf8(Uint8Array.from(known)) ?? text);
}
