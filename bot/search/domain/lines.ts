/** What is said, each on a line of its own. */
export function lines(...some: (string | undefined)[]): string {
  return some.filter(Boolean).join('\n');
}
