import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from '../ports/log.ts';
import type { Service } from '../ports/service.ts';
import type { TabVerifier } from '../signin/tab-token.ts';
import { text } from '../texts/text.ts';
import { errorHandler, readersLanguage } from './errors.ts';
import { messagesRoute, type Receiver } from './messages.ts';
import { tabApi } from './tab-api.ts';
import { tabPages } from './tab-pages.ts';

/** An activity or a command is a few kilobytes; what is larger is nobody's we know. */
const LARGEST_BODY = 256 * 1024;

export interface ServerParts {
  teams: Receiver;
  service: Service;
  tabVerifier: TabVerifier;
  /** The built tab; absent: the tab is not served (tests of the bot alone). */
  tabFolder?: string;
  healthy(): Promise<boolean>;
  log: Logger;
}

/** `onRoute` hears of every route as it is made. */
export async function createServer(
  parts: ServerParts,
  onRoute?: (method: string, path: string) => void,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: LARGEST_BODY,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  if (onRoute) app.addHook('onRoute', ({ method, url }) => onRoute(String(method), url));
  app.setErrorHandler(errorHandler(parts.log));
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ code: 'door.not-found', message: text(readersLanguage(request), 'door.not-found') }),
  );
  app.get('/healthz', async (_request, reply) => {
    const ok = await parts.healthy().catch(() => false);
    return reply
      .code(ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok, store: ok ? 'answers' : 'does not answer' });
  });
  messagesRoute(app, parts.teams);
  tabApi(app, parts.service, parts.tabVerifier, parts.log);
  const { tabFolder } = parts;
  if (tabFolder !== undefined) await app.register((scope) => tabPages(scope, tabFolder));
  return app;
}
