import type { Around } from '../around.ts';
import { CALLS, type CallName, type Filling } from '../calls.ts';
import { GraphFault } from '../fault.ts';
import type { GraphSettings } from '../settings.ts';
import type { TokenSource } from '../token/token-source.ts';
import type { Send } from '../wire/send.ts';
import { type Answer, isObject } from './answer.ts';
import { authorize } from './authorize.ts';
import { fillPath } from './fill-path.ts';
import { bodyOf, type FileHow, type How, headersOf, queryOf, timesOf, typeOf } from './how.ts';
import { createLanes } from './lanes.ts';
import { persist } from './persist.ts';
import { fileAddress, followRedirects } from './redirect.ts';
import { type Asked, createSdk } from './sdk.ts';

/** Every way to Graph. Rejects with a GraphFault, and what it resolves to came with 2xx, whole. */
export interface GraphClient {
  call<Name extends CallName>(name: Name, filling: Filling<Name>, how?: How): Promise<Answer>;
  /** Each entry of a list, however many pages it has. */
  each<Name extends CallName>(name: Name, filling: Filling<Name>, how?: How): AsyncGenerator<Record<string, unknown>>;
  /** An address that Graph gave, for a file or a part of one: without a token. */
  file(address: string, how: FileHow): Promise<Answer>;
}

export function createClient(settings: GraphSettings, around: Around, tokens: TokenSource, send: Send): GraphClient {
  const sdk = createSdk(settings.origin);
  const laneOf = createLanes(around);

  const ask = (call: string, filling: Record<string, string>, asked: Asked, how: How): Promise<Answer> => {
    const deliver = authorize(settings.origin, tokens, send);
    const patience = { call, lane: laneOf(filling), repeatable: asked.method === 'GET', ...timesOf(how) };
    return persist(patience, around, (stop) =>
      sdk(asked, async (request) => followRedirects(await deliver(request, stop), request, settings, send, stop)),
    );
  };
  const call: GraphClient['call'] = async (name, filling, how = {}) => {
    const { method, path } = CALLS[name];
    const asked = { method, path: fillPath(path, filling) + queryOf(how), headers: headersOf(how), ...bodyOf(how) };
    return ask(name, filling, asked, how);
  };

  return {
    call,
    async *each(name, filling, how = {}) {
      let page = (await call(name, filling, how)).json();
      for (;;) {
        yield* entriesOf(page);
        const next = page['@odata.nextLink'];
        if (next === undefined) return;
        const asked: Asked = { method: 'GET', path: ownPath(String(next), settings), headers: headersOf(how) };
        page = (await ask(name, filling, asked, how)).json();
      }
    },
    async file(address, how) {
      const { method, content, headers } = how;
      const url = fileAddress(address, undefined, settings);
      const request = {
        method,
        url,
        headers: { ...typeOf(content), ...headers },
        ...(content && { body: content.bytes }),
      };
      const patience = { call: `file ${method}`, lane: laneOf(how.of), repeatable: method === 'GET', ...timesOf(how) };
      return persist(patience, around, async (stop) =>
        followRedirects(await send(request, stop), request, settings, send, stop),
      );
    },
  };
}

/** A list that is none is an answer that cannot be read, and not an empty list. */
function entriesOf({ value }: Record<string, unknown>): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new GraphFault('cut', { mayBeDone: false });
  return value.filter(isObject);
}

/** The rest of a list is asked for at Graph itself, or not at all: the token goes with it. */
function ownPath(next: string, { origin }: GraphSettings): string {
  const start = `${origin}/v1.0/`;
  if (!next.startsWith(start)) throw new GraphFault('redirected', { mayBeDone: false, code: 'next-link' });
  return next.slice(start.length - 1);
}
