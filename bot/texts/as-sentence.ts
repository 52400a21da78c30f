/** What somebody wrote, with a full stop where it ends without any mark. */
export function asSentence(written: string): string {
  return /[.?!…:]$/.test(written.trim()) ? written.trim() : `${written.trim()}.`;
}
