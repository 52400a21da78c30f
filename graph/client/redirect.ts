import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import type { Send, WireAnswer, WireRequest } from '../wire/send.ts';

const MOST_HOPS = 3;
/** Where Microsoft keeps files, in its national clouds too, and takes what is attached to a mail in parts. */
const OURS = [/\.sharepoint\.(com|us|cn)$/, /\.svc\.ms$/, /^outlook\.office(365)?\.(com|us)$/];

/** An address that Graph gave for a file: asked without a token, and only where files of ours can lie. */
export function fileAddress(text: string, base: URL | undefined, { fileOrigins }: GraphSettings): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url && fileOrigins.includes(url.origin)) return url;
  const known = url?.protocol === 'https:' && url.port === '' && OURS.some((host) => host.test(url.hostname));
  if (!url || !known || url.username || url.password) {
    throw new GraphFault('redirected', { mayBeDone: false, code: 'foreign-address' });
  }
  return url;
}

const isRedirect = ({ status }: WireAnswer) => [301, 302, 303, 307, 308].includes(status);

/** Follows what a GET was sent on to. There is no content in a page that somebody put in the way, nor in a refusal. */
export async function followRedirects(
  first: WireAnswer,
  asked: WireRequest,
  settings: GraphSettings,
  send: Send,
  stop: AbortSignal,
): Promise<WireAnswer> {
  if (!isRedirect(first)) return first;
  if (asked.method !== 'GET') throw new GraphFault('redirected', { status: first.status, mayBeDone: true });
  const headers = rangeOf(asked);
  let answer = first;
  let url = asked.url;
  for (let hop = 0; isRedirect(answer); hop++) {
    if (hop === MOST_HOPS)
      throw new GraphFault('redirected', { status: answer.status, mayBeDone: false, code: 'circle' });
    url = fileAddress(String(answer.headers.location ?? ''), url, settings);
    answer = await send({ method: 'GET', url, headers }, stop);
  }
  refuseNoContent(answer);
  return answer;
}

const rangeOf = ({ headers }: WireRequest): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() === 'range'));

function refuseNoContent({ status, headers }: WireAnswer): void {
  const page = status < 300 && headers['content-type']?.startsWith('text/html');
  const refusal = status >= 400 && status < 500 && status !== 429;
  if (page || refusal)
    throw new GraphFault('redirected', { status, mayBeDone: false, ...(page ? { code: 'page' } : {}) });
}
