import { randomUUID } from 'node:crypto';

/** Named at the most, in each session; further texts are sent as they are. */
const MOST_NAMED = 200;
/** PostgreSQL's codes: no such statement, there is one already, its plan no longer fits. */
const REFUSED = ['26000', '42P05', '0A000'];

export interface StatementNames {
  /** A name under which the session keeps the plan of a text that comes back. */
  of(text: string): { name?: string };
  areRefused(error: unknown): boolean;
  stop(): void;
}

/**
 * A statement with a name is planned once a session. A connection pooler between us and the server may hand out another
 * session for every transaction; one that does not know of names refuses them, and then we do without.
 */
export function statementNames(): StatementNames {
  // Nobody else's on a server whose sessions are shared.
  const own = randomUUID();
  const names = new Map<string, string | undefined>();
  let made = 0;
  let stopped = false;
  return {
    of(text) {
      if (stopped) return {};
      const known = names.get(text);
      if (known !== undefined) return { name: known };
      if (names.has(text)) {
        made += 1;
        const name = `${own}-${made}`;
        names.set(text, name);
        return { name };
      }
      if (names.size < MOST_NAMED) names.set(text, undefined);
      return {};
    },
    areRefused: (error) => REFUSED.includes((error as { code?: string }).code ?? ''),
    stop: () => {
      stopped = true;
    },
  };
}
