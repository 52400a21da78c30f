import type { Language } from '../../bot/texts/text.ts';
import { sayIn, type TabKey } from './say.ts';

/** What went wrong, as people read it. `unclear`: a command left, but nothing tells whether it arrived. */
export interface Problem {
  kind: 'offline' | 'away' | 'slow' | 'unclear' | 'signin' | 'forbidden' | 'missing' | 'refused' | 'busy' | 'server';
  message: string;
  code?: string;
}

/** Carries a Problem through a rejected promise. */
export class Trouble extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

const SENTENCES: Partial<Record<Problem['kind'], TabKey>> = {
  signin: 'tab.error.signin',
  forbidden: 'tab.error.forbidden',
  missing: 'tab.error.missing',
  busy: 'tab.error.busy',
};

/** The problem that an answer with an error status tells of: the server's own sentence when it has one. */
export function problemOf(status: number, body: unknown, language: Language): Problem {
  const kind = kindOf(status);
  const told = typeof body === 'object' && body !== null ? (body as { code?: unknown; message?: unknown }) : {};
  const message =
    typeof told.message === 'string' && told.message !== ''
      ? told.message
      : sayIn(language)(SENTENCES[kind] ?? 'tab.error.unexpected');
  return typeof told.code === 'string' ? { kind, message, code: told.code } : { kind, message };
}

/** Was it said no to for good? Then the page may be old, and is read again. */
export function isNo(problem: Problem): boolean {
  return problem.kind === 'refused' || problem.kind === 'missing' || problem.kind === 'forbidden';
}

/** The problem that a rejected promise carries. */
export function problemIn(error: unknown, language: Language): Problem {
  return error instanceof Trouble ? error.problem : problemOf(500, null, language);
}

function kindOf(status: number): Problem['kind'] {
  if (status === 401) return 'signin';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'server';
}

/** The problem when no answer came. A command may have arrived, so it is never called failed. */
export function problemWithout(cause: unknown, what: 'read' | 'command', online: boolean, language: Language): Problem {
  const say = sayIn(language);
  if (what === 'command') return { kind: 'unclear', message: say('tab.error.unclear') };
  if (!online) return { kind: 'offline', message: say('tab.error.offline') };
  const late = cause instanceof Error && cause.name === 'TimeoutError';
  return late
    ? { kind: 'slow', message: say('tab.error.slow') }
    : { kind: 'away', message: say('tab.error.unreachable') };
}
