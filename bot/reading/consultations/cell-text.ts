import { composed, repaired } from '../decode-text.ts';

/** What a cell says: mended where some program garbled it, each letter as one sign. */
export function cellText(written: string): string {
  return composed(repaired(written.trim()));
}

/** What a spreadsheet shows instead of a value, in English and in Swedish, where the file does not say that it is an error. */
export function isErrorValue(text: string): boolean {
  return text.length <= LONGEST_ERROR && ERRORS.has(text.toUpperCase());
}

const LONGEST_ERROR = 20;

const ERRORS = new Set(
  '#REF! #N/A #VALUE! #NAME? #DIV/0! #NULL! #NUM! #SPILL! #CALC! #FIELD! #REFERENS! #SAKNAS! #SAKNAS #VÄRDEFEL! #NAMN? #DIVISION/0! #SKÄRNING! #OGILTIGT! #SPILL! #KALK! #FÄLT! ERR:502 ERR:504 ERR:508 ERR:522'.split(
    ' ',
  ),
);
