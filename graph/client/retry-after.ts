import type { IncomingHttpHeaders } from 'node:http';

/**
 * How long we are asked to wait, in milliseconds; undefined: nothing was said. A date is held against the answer's own
 * clock: ours may be minutes off.
 */
export function retryAfterOf(headers: IncomingHttpHeaders, now: number): number | undefined {
  const text = headers['retry-after']?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return undefined;
  const theirs = Date.parse(headers.date ?? '');
  return Math.max(0, until - (Number.isNaN(theirs) ? now : theirs));
}
