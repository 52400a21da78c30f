/** Would a spreadsheet read a text as a formula? Also after what is not seen, and in full-width letters (OWASP, CSV injection). */
export function isFormulaLike(text: string): boolean {
  return /^[\t\r\n]|^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text);
}
