import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The page draws cards, speaks to this server and shows the tab; nothing else. The renderer of cards sets styles itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = 'Sidan är inte byggd än. Kör: npm run build\n';

export async function pageFileRoutes(
  room: FastifyInstance,
  { pageFolder, origin }: { pageFolder: string; origin: string },
): Promise<void> {
  const home = new URL(origin);

  room.get('/', async (request, reply) => {
    // TeamsJS takes a host of the tab's own origin only.
    const sameDoor = request.headers.host?.replace(/^(localhost|\[::1\])(?=:|$)/, home.hostname) === home.host;
    if (sameDoor && request.headers.host !== home.host) return reply.redirect(`${origin}${request.url}`);
    const page = await readFile(join(pageFolder, 'index.html')).catch(() => null);
    if (!page) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .type('text/html; charset=utf-8')
      .send(page);
  });

  await room.register(fastifyStatic, {
    root: pageFolder,
    prefix: '/local/page/',
    preCompressed: true,
    setHeaders: (response) => response.setHeader('vary', 'accept-encoding'),
    decorateReply: false,
    index: false,
  });
}
