/** What a log may say of an error: its name and code, never its words, which can hold what people wrote. */
export function errorLine(error: unknown): { error: string; code?: string } {
  const { name, code } = error as { name?: unknown; code?: unknown };
  const line = { error: typeof name === 'string' ? name : 'unknown' };
  return typeof code === 'string' ? { ...line, code } : line;
}
