import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const NOT_BUILT = 'Fliken är inte byggd än. Kör: npm run build\n';
const TEAMS = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft'];

/** The tab's files, under the content policy that Teams needs: framed by Teams alone, styles by nonce, nothing from elsewhere. */
export async function tabPages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: true,
    frameguard: false,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...TEAMS],
      },
    },
  });
  for (const path of ['/tab', '/tab/', '/tab/config']) {
    app.get(path, async (_request, reply) => {
      const shell = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
      reply.header('cache-control', 'no-store');
      if (shell === null) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
      return reply.type('text/html; charset=utf-8').send(shell.replaceAll('__CSP_NONCE__', reply.cspNonce.style));
    });
  }
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/tab/assets/',
    preCompressed: true,
    // What is kept on the way for one browser is not for another that takes other twins.
    setHeaders: (response) => response.setHeader('vary', 'accept-encoding'),
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
}
