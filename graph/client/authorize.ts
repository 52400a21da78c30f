import { GraphFault } from '../fault.ts';
import type { TokenSource } from '../token/token-source.ts';
import type { Send } from '../wire/send.ts';

/** Requests with the token, to Graph and nowhere else; once in a call with a new one, when it was refused. */
export function authorize(origin: string, tokens: TokenSource, send: Send): Send {
  let renewed = false;
  return async (request, stop) => {
    if (!request.url.href.startsWith(`${origin}/v1.0/`))
      throw new GraphFault('refused', { mayBeDone: false, code: 'origin' });
    const sendWith = (token: string) =>
      send({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } }, stop);
    const token = await before(stop, tokens.get(origin));
    const answer = await sendWith(token);
    if (answer.status !== 401 || renewed) return answer;
    renewed = true;
    return sendWith(await before(stop, tokens.get(origin, token)));
  };
}

/** The question for a token goes on for those who wait for it longer. */
function before<T>(stop: AbortSignal, coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const tell = () => reject(new GraphFault('time-out', { mayBeDone: false }));
    stop.addEventListener('abort', tell, { once: true });
    coming.then(resolve, reject).finally(() => stop.removeEventListener('abort', tell));
  });
}
