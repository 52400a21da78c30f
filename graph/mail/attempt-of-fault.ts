import type { Attempt } from '../../bot/ports/store.ts';
import type { GraphFault, Why } from '../fault.ts';

const AGAIN_MS = 10_000;
/** Where nothing is said of when: Outlook counts by the minute. */
const THROTTLED_MS = 60_000;

/** What passes by itself, with the reason that stands beside the mail until it has. */
const PASSING: Partial<Record<Why, string>> = {
  throttled: 'throttled',
  'no-token': 'no-token',
  unavailable: 'unavailable',
  'no-connection': 'no-connection',
  'time-out': 'time-out',
  cut: 'reset',
  taken: 'unavailable',
  gone: 'unavailable',
  'not-so': 'unavailable',
  range: 'unavailable',
  locked: 'unavailable',
  redirected: 'unavailable',
};

const ADDRESS = /InvalidRecipient|InvalidAddress|InvalidEmailAddress|RecipientNotFound/i;
/** There is no such mailbox; any other 404 is of a draft that has gone. */
const MAILBOX = /InvalidUser|Mailbox|ResourceNotFound/i;
const SIZE = /SizeLimit|SizeExceeded|TooLarge/i;

/** What a mail that came to nothing came to. Nothing of it has left. */
export function attemptOf(fault: GraphFault): Attempt {
  const { why, retryAfterMs } = fault;
  const reason = passing(fault);
  if (reason === undefined) return { failed: { reason: reasonOf(fault), ...saidOf(fault) } };
  return { again: { afterMs: retryAfterMs ?? (why === 'throttled' ? THROTTLED_MS : AGAIN_MS), reason } };
}

function passing({ why, code = '' }: GraphFault): string | undefined {
  if (why === 'not-found') return MAILBOX.test(code) ? undefined : 'unavailable';
  return PASSING[why];
}

function reasonOf({ why, code = '' }: GraphFault): string {
  if (why === 'not-granted' || why === 'not-found') return 'mailbox';
  if (why === 'wrong-credential') return 'no-token';
  if (why === 'too-big' || SIZE.test(code)) return 'too-big';
  return ADDRESS.test(code) ? 'address' : 'unknown';
}

function saidOf({ status, code }: GraphFault): { status?: number; code?: string } {
  return { ...(status === undefined ? {} : { status }), ...(code ? { code } : {}) };
}
