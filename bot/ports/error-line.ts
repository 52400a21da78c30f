/**
 * What a log may say of an error: its name, its code, a database's names of what it is about, and where in the code it
 * arose. Never its words: they can quote what people wrote.
 */
export function errorLine(error: unknown): { error: string; [more: string]: unknown } {
  const { name, code, table, constraint } = (error ?? {}) as Record<string, unknown>;
  const line = { code, table, constraint, at: frames(error) };
  const told = Object.entries(line).filter(([, value]) => value !== undefined && value !== '');
  return { error: typeof name === 'string' ? name : 'unknown', ...Object.fromEntries(told) };
}

/** A stack begins with the error's words, which may go over several lines: without them, or not at all. */
function frames(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  const words = error.stack.indexOf(error.message);
  if (words === -1) return undefined;
  const after = error.stack.slice(words + error.message.length).split('\n');
  return after.filter((line) => /^ {4}at /.test(line)).join('\n');
}
