import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Changes } from '../changes.ts';

const HEARTBEAT_MS = 25_000;
/** Changes within this time are told as one. */
const TOGETHER_MS = 15;

/** Server-sent events: the page hears that something changed, and asks what. */
export async function eventRoutes(room: FastifyInstance, changes: Changes): Promise<void> {
  const open = new Set<ServerResponse>();
  const say = (line: string) => {
    for (const response of open) response.write(line);
  };
  let waiting: NodeJS.Timeout | null = null;
  const stopWatching = changes.watch(() => {
    waiting ??= setTimeout(() => {
      waiting = null;
      say('event: changed\ndata: {}\n\n');
    }, TOGETHER_MS);
  });
  const heartbeat = setInterval(() => say(': here\n\n'), HEARTBEAT_MS).unref();

  room.get('/events', (_request, reply) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    raw.write('retry: 1000\n\n');
    open.add(raw);
    raw.on('close', () => open.delete(raw));
  });

  // A server with open streams would never finish closing.
  room.addHook('preClose', async () => {
    stopWatching();
    clearInterval(heartbeat);
    if (waiting) clearTimeout(waiting);
    for (const response of open) response.end();
  });
}
