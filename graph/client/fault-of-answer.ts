import { GraphFault, type Why } from '../fault.ts';
import type { WireAnswer } from '../wire/send.ts';
import { isObject, readObject } from './answer.ts';
import { retryAfterOf } from './retry-after.ts';

const WHY: Record<number, Why> = {
  401: 'no-token',
  403: 'not-granted',
  404: 'not-found',
  408: 'unavailable',
  409: 'taken',
  410: 'gone',
  412: 'not-so',
  413: 'too-big',
  416: 'range',
  423: 'locked',
  429: 'throttled',
};

/** What an answer of another status than 2xx means. Its body may be JSON of several shapes, a page, or nothing. */
export function faultOfAnswer(answer: WireAnswer, now: number): GraphFault {
  const { status, headers, bytes } = answer;
  const retryAfterMs = retryAfterOf(headers, now);
  const request = headers['request-id'];
  const { code, said } = readError(bytes);
  return new GraphFault(WHY[status] ?? (status >= 500 ? 'unavailable' : 'refused'), {
    status,
    mayBeDone: status >= 500 && status !== 503,
    ...(code ? { code } : {}),
    ...(said ? { said } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(typeof request === 'string' ? { request } : {}),
  });
}

/** {"error":{"code":"notAllowed","message":"…","innerError":{"code":"resourceLocked"}}}, deeper at times. */
function readError(bytes: Uint8Array): { code: string; said: string } {
  const codes: string[] = [];
  const outer = readObject(bytes)?.error;
  const said = isObject(outer) && typeof outer.message === 'string' ? outer.message : '';
  for (let error = outer, deep = 0; isObject(error) && deep < 5; error = error.innerError ?? error.innererror, deep++) {
    if (typeof error.code === 'string' && /^[\w.-]{1,80}$/.test(error.code)) codes.push(error.code);
  }
  return { code: codes.join('/'), said };
}
