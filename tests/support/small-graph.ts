import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphSettings } from '../../graph/settings.ts';

export interface SeenRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** `hang`: it never answers. `cut`: it breaks off in the middle of the body. `drop`: it breaks off before any answer. */
export type SmallReply =
  | { status: number; headers?: Record<string, string>; body?: unknown; cut?: true; chunked?: true }
  | { hang: true }
  | { drop: true };

export interface SmallGraph {
  origin: string;
  settings: GraphSettings;
  /** Everything but what was asked for a token. */
  seen: SeenRequest[];
  /** The questions for a token. */
  asked: SeenRequest[];
  /** One after another; the last one again and again. */
  replies(...replies: (SmallReply | ((request: SeenRequest) => SmallReply))[]): void;
  tokenReplies(...replies: SmallReply[]): void;
  /** Resolves when the next request has come. */
  sawOne(): Promise<void>;
  close(): Promise<void>;
}

/** A Graph that says what it is told to say, with the identity endpoint beside it. */
export async function openSmallGraph(): Promise<SmallGraph> {
  const seen: SeenRequest[] = [];
  const asked: SeenRequest[] = [];
  let queue: (SmallReply | ((request: SeenRequest) => SmallReply))[] = [{ status: 200, body: {} }];
  let tokenQueue: SmallReply[] = [];
  const listening: (() => void)[] = [];
  const next = <T>(of: T[]) => (of.length > 1 ? of.shift() : of[0]);

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method = '', url: path = '', headers } = request;
    const made = { method, path, headers, body: Buffer.concat(parts) };
    if (/\/oauth2\/(v2\.0\/)?token/.test(path)) {
      asked.push(made);
      return give(response, next(tokenQueue) ?? tokenFor(made, asked.length));
    }
    seen.push(made);
    for (const tell of listening.splice(0)) tell();
    const reply = next(queue) ?? { hang: true };
    give(response, typeof reply === 'function' ? reply(made) : reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    settings: {
      origin,
      loginOrigin: origin,
      tenant: '00000000-0000-4000-8000-000000000001',
      credential: { kind: 'managed-identity' },
      fileOrigins: [origin],
      mailbox: 'samverkan@example.se',
      libraries: { '*': { drive: 'b!ssk' } },
      uploads: { drive: 'b!uploads' },
    },
    seen,
    asked,
    replies: (...replies) => {
      queue = replies;
    },
    tokenReplies: (...replies) => {
      tokenQueue = replies;
    },
    sawOne: () => new Promise((resolve) => void listening.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tokenFor({ method, path }: SeenRequest, count: number): SmallReply {
  const access_token = `token-${count}`;
  if (method === 'POST') return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: 3599 } };
  const resource = new URLSearchParams(path.split('?')[1]).get('resource');
  const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
  return { status: 200, body: { access_token, token_type: 'Bearer', resource, expires_on } };
}

function give(response: ServerResponse, reply: SmallReply): void {
  if ('hang' in reply) return;
  if ('drop' in reply) return void response.destroy();
  const { status, headers = {}, body, cut, chunked } = reply;
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = Buffer.from(body === undefined ? '' : isText ? body : JSON.stringify(body));
  const type = isText ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, {
    ...type,
    ...(status === 204 || chunked ? {} : { 'content-length': bytes.length }),
    ...headers,
  });
  if (!cut) return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}
