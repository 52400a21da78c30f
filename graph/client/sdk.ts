import { Client, type Context, ResponseType } from '@microsoft/microsoft-graph-client';
import type { WireAnswer, WireRequest } from '../wire/send.ts';

export interface Asked {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Encoded, with its query, without the version. */
  path: string;
  headers: Record<string, string>;
  body?: object | Uint8Array;
}

type Deliver = (request: WireRequest) => Promise<WireAnswer>;

/** What is to be done with a request once the SDK has made it; it finds this by its class. */
class HandOver {
  answer: Promise<WireAnswer> | undefined;
  readonly #deliver: Deliver;

  constructor(deliver: Deliver) {
    this.#deliver = deliver;
  }

  async take({ request, options }: Context): Promise<void> {
    const { method = 'GET', headers, body } = options ?? {};
    const made = { method, url: new URL(String(request)), headers: Object.fromEntries(new Headers(headers)) };
    this.answer = this.#deliver(body === undefined || body === null ? made : { ...made, body: bodyOf(body) });
    await this.answer.catch(() => undefined);
  }
}

const bodyOf = (body: unknown): Uint8Array | string => (body instanceof Uint8Array ? body : String(body));

/**
 * The SDK makes the request and nothing more: of its chain only the last link is left, and it is ours. Its retries repeat a
 * POST after 504, its errors have lost what the answer was, and its token goes to https alone.
 */
export function createSdk(origin: string): (asked: Asked, deliver: Deliver) => Promise<WireAnswer> {
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    middleware: {
      async execute(context) {
        const link = context.middlewareControl?.getMiddlewareOptions(HandOver);
        if (link instanceof HandOver) await link.take(context);
        context.response = new Response(null);
      },
    },
  });
  return async (asked, deliver) => {
    const link = new HandOver(deliver);
    const request = client
      .api(asked.path)
      .headers(asked.headers)
      .responseType(ResponseType.RAW)
      .middlewareOptions([link]);
    const body = asked.body instanceof Uint8Array ? wholeBuffer(asked.body) : asked.body;
    if (asked.method === 'GET') await request.get();
    else if (asked.method === 'DELETE') await request.delete();
    else if (asked.method === 'POST') await request.post(body);
    else if (asked.method === 'PUT') await request.put(body);
    else await request.patch(body);
    if (link.answer === undefined) throw new Error('The SDK made no request.');
    return link.answer;
  };
}

/** Of a view into a larger buffer the SDK would send all of the buffer. */
const wholeBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);
