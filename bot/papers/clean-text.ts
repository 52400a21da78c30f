/** What XML 1.0 can't carry, or does not want in a text: control characters but tab and line feed, and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away.
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** A text that any kind of file can carry: lines end in a line feed, and what is no letter is gone. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNWANTED, '');
}
