/** What may stand in a log of an error: a database's message and detail can quote people's words, its code and names can't. */
export function errorLine(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, table, constraint, severity } = error as {
    code?: string;
    table?: string;
    constraint?: string;
    severity?: string;
  };
  if (severity) return { name: error.name, code, table, constraint };
  return { name: error.name, code, message: error.message, stack: error.stack };
}
