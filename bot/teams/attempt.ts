import type { Attempt } from '../ports/store.ts';

/** Before the next try when Teams does not say how long; whoever tries again makes it longer each time. */
export const AGAIN_AFTER_MS = 2_000;
const MOST_RETRY_AFTER_MS = 3_600_000;

/** Nothing left this machine, so nothing can have been posted. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Teams' own sub-codes of 403: this person or place can't be reached this way. */
const FORBIDDEN: Record<string, string> = {
  BotNotInConversationRoster: 'not-in-roster',
  MessageWritesBlocked: 'blocked',
  BotDisabledByAdmin: 'disabled',
  ForbiddenOperationException: 'not-installed',
};
const REFUSED: Record<number, string> = { 401: 'unauthorised', 404: 'gone', 413: 'too-big' };

/** What one failed request means for the delivery. An update may be repeated, so for it nothing is uncertain. */
export function attemptOf(error: unknown, kind: 'post' | 'update', now: number): Attempt {
  const { status, code, retryAfter } = faultOf(error);
  if (status === undefined) return unanswered(error, code, kind);
  if (status === 412 || status === 429 || status === 503) {
    return { again: { afterMs: waitOf(retryAfter, now), reason: status === 503 ? 'unavailable' : 'throttled' } };
  }
  const known = { status, ...(code ? { code } : {}) };
  // Too slow for one of Teams' own: the post may stand.
  if (status === 408) return ambiguous({ ...known, reason: 'time-out' }, kind);
  if (status >= 500) return ambiguous({ ...known, reason: 'server-error' }, kind);
  if (status >= 200 && status < 300) return ambiguous({ ...known, reason: 'unreadable-answer' }, kind);
  if (status === 403) return { failed: { ...known, reason: FORBIDDEN[code ?? ''] ?? 'forbidden' } };
  return { failed: { ...known, reason: REFUSED[status] ?? 'refused' } };
}

export function statusOf(error: unknown): number | undefined {
  return faultOf(error).status;
}

function unanswered(error: unknown, code: string | undefined, kind: 'post' | 'update'): Attempt {
  if (code && NO_CONNECTION.has(code)) return { again: { afterMs: AGAIN_AFTER_MS, reason: 'no-connection' } };
  const timedOut = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
  return ambiguous({ reason: timedOut ? 'time-out' : 'reset', ...(code ? { code } : {}) }, kind);
}

function ambiguous(outcome: { reason: string; status?: number; code?: string }, kind: 'post' | 'update'): Attempt {
  return kind === 'update' ? { again: { afterMs: AGAIN_AFTER_MS, reason: outcome.reason } } : { uncertain: outcome };
}

/** The SDK's RestError, read without its class (botbuilder does not export it). */
function faultOf(error: unknown) {
  const { statusCode, code, response } = (error ?? {}) as {
    statusCode?: unknown;
    code?: unknown;
    response?: { headers?: { get?: (name: string) => string | undefined } };
  };
  return {
    status: typeof statusCode === 'number' ? statusCode : undefined,
    code: typeof code === 'string' ? code.slice(0, 100) : undefined,
    retryAfter: response?.headers?.get?.('retry-after'),
  };
}

/** Retry-After is seconds or a date. */
function waitOf(retryAfter: string | undefined, now: number): number {
  if (!retryAfter) return AGAIN_AFTER_MS;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1_000;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), MOST_RETRY_AFTER_MS) : AGAIN_AFTER_MS;
}
