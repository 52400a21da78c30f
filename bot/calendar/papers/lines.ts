/** A calendar file's lines: folded at 75 octets and never within a character, ended by CRLF (RFC 5545, 3.1). */
export function lines(all: readonly string[]): string {
  return all.map((line) => `${fold(line)}\r\n`).join('');
}

const LINE_AT_MOST = 75;

function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_AT_MOST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line whose value is TEXT (RFC 5545, 3.3.11). */
export function textLine(name: string, value: string): string {
  return `${name}:${escaped(value)}`;
}

function escaped(value: string): string {
  return (
    value
      .toWellFormed()
      .replace(/\r\n|[\n\r\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** A line whose value is a URI: nothing in it is escaped, so what can't stand in one is percent-encoded. */
export function uriLine(name: string, uri: string): string {
  return `${name}:${uri
    .toWellFormed()
    .trim()
    .replace(/[\p{Cc}\p{Z}]/gu, encodeURIComponent)}`;
}

/** An instant, UTC, as 20240216T080000Z. */
export function instantText(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
