import type { Server } from 'node:http';

/** One thing that was said to Teams: a post in a channel, or a redrawing of one. */
export interface Said {
  op: 'post' | 'update';
  /** The whole body, as it went. */
  body: string;
  /** Every text of the card that people read, in order. */
  words: string[];
}

/** Listens beside the connector, which keeps no bodies. What is said is there when the request has come whole. */
export function watchWire(server: Server): Said[] {
  const said: Said[] = [];
  server.prependListener('request', (request) => {
    const op = opOf(request.method, request.url ?? '');
    if (op === undefined) return;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      said.push({ op, body, words: wordsOf(JSON.parse(body)) });
    });
  });
  return said;
}

function opOf(method: string | undefined, url: string): Said['op'] | undefined {
  if (!/^\/v3\/conversations/i.test(url) || /members/i.test(url)) return undefined;
  if (method === 'PUT') return 'update';
  return method === 'POST' ? 'post' : undefined;
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['text', 'title', 'summary'].includes(key) ? [inner] : []) : wordsOf(inner),
  );
}
