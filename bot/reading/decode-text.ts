import iconv from 'iconv-lite';

/**
 * The text of a file that somebody uploaded: UTF-16 with its mark, else UTF-8, else Windows Latin or, where its letters say
 * so, Mac Roman. U+FFFD stands for bytes that mean nothing; a letter that comes as two signs (a and ¨) is made one.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : (utf8(bytes) ?? oneByteEach(bytes));
  return composed(text.replace(/^\uFEFF/, ''));
}

/**
 * With a letter as one sign where it can be, as in å for a and a ring. Of more than thirty marks on one letter (nobody's
 * text; UAX #15, Stream-Safe) those after are left out: their order would take quadratic time.
 */
export function composed(text: string): string {
  return text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFC');
}

/** Letters that got lost on the way: bytes that mean nothing, and signs that nobody sees, but for what ends a line or a word. */
export function hasLostLetters(text: string): boolean {
  return LOST.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const LOST = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/;

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

function oneByteEach(bytes: Uint8Array): string {
  return isMacRoman(bytes) ? macRoman(bytes) : windowsLatin(bytes);
}

/** The library reads € as what stood there before 1998. */
function macRoman(bytes: Uint8Array): string {
  return iconv.decode(bytes, 'macroman').replaceAll('¤', '€');
}

/** Node's own decoder loses – ” ’ € in several versions (nodejs/node#60888). */
function windowsLatin(bytes: Uint8Array): string {
  return iconv.decode(bytes, 'windows-1252');
}

/** å, ä and ö in each; in the other they are Œ Š š, and Â ‰ ˆ. */
const MAC_LETTERS = [0x8c, 0x8a, 0x9a];
const LATIN_LETTERS = [0xe5, 0xe4, 0xf6];

/** Excel for Mac saves "CSV (Macintosh)" so. Its å, ä and ö beside small letters, more than once and more often than Windows'. */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  let latin = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || !(isSmall(bytes[at - 1]) || isSmall(bytes[at + 1]))) continue;
    if (MAC_LETTERS.includes(byte)) mac += 1;
    else if (LATIN_LETTERS.includes(byte)) latin += 1;
  }
  return mac > 1 && mac > latin;
}

function isSmall(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
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
  if (!GARBLED.test(text)) return text;
  const bytes = Array.from(text, (letter) => (letter === '\uFFFD' ? undefined : byteOf.get(letter)));
  const known = bytes.filter((byte) => byte !== undefined);
  return known.length < bytes.length ? text : (utf8(Uint8Array.from(known)) ?? text);
}

/** A letter of UTF-8, first byte and second, as Windows Latin shows them. */
const GARBLED = new RegExp(
  `[\\u00C2-\\u00F4][${Array.from(byteOf)
    .flatMap(([letter, byte]) => (byte >= 0x80 && byte < 0xc0 ? letter : []))
    .join('')}\uFFFD]`,
);
