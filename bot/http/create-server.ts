import type { FastifyReply, FastifyRequest } from 'fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { tabCalendars } from '../calendar/http/calendars.ts';
import { tabPlanning } from '../calendar/http/planning.ts';
import { tabCalendarUpload } from '../calendar/http/upload.ts';
import { tabConsultationList } from '../consultation/http/list.ts';
import { tabConsultations } from '../consultation/http/routes.ts';
import { letBy } from '../document/http/file-wire.ts';
import { tabFiles } from '../document/http/files.ts';
import { tabFilings } from '../document/http/filings.ts';
import { tabNoticePapers } from '../meeting/http/routes.ts';
import { tabMinutes } from '../minutes/http/routes.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/log.ts';
import type { Service } from '../ports/service.ts';
import { tabRounds } from '../round/http/routes.ts';
import { tabDocuments } from '../search/http/routes.ts';
import type { TabVerifier } from '../signin/tab-token.ts';
import { text } from '../texts/text.ts';
import { endInTime } from './end-in-time.ts';
import { errorHandler, readersLanguage } from './errors.ts';
import { messagesRoute, type Receiver } from './messages.ts';
import { tabApi } from './tab-api.ts';
import { tabDoor } from './tab-door.ts';
import { tabPages } from './tab-pages.ts';
import { answerUnreadable } from './unreadable.ts';

/** An activity is a few kilobytes; what is larger is nobody's we know. Commands and files have their own limits. */
const LARGEST_BODY = 256 * 1024;
/** 25 MB over a poor line. */
const UPLOAD_MS = 120_000;
/** No browser looks into an answer for what it might be. */
const NO_GUESSES = { 'x-content-type-options': 'nosniff' };

/** The service's time in every answer to the tab, which has no clock of its own to trust. */
const NOW_HEADER = 'samverkan-now';

export interface ServerParts {
  teams: Receiver;
  service: Service;
  tabVerifier: TabVerifier;
  /** The address at which people reach the service. */
  publicUrl: string;
  /** The built tab; absent: the tab is not served (tests of the bot alone). */
  tabFolder?: string;
  healthy(): Promise<boolean>;
  clock: Pick<Clock, 'now'>;
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
    requestTimeout: UPLOAD_MS,
    forceCloseConnections: 'idle',
    // An address that can't be read meets no hook.
    frameworkErrors: (_error, request, reply) => void notFound(request, reply.headers(NO_GUESSES)),
    clientErrorHandler: answerUnreadable,
  });
  endInTime(app);
  if (onRoute) app.addHook('onRoute', ({ method, url }) => onRoute(String(method), url));
  app.setErrorHandler(errorHandler(parts.log));
  app.setNotFoundHandler(notFound);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(NO_GUESSES);
    if (request.url.startsWith('/api/tab/')) reply.header(NOW_HEADER, parts.clock.now().toISOString());
    // Its body is nobody's, and is not read.
    if (request.is404) notFound(request, reply);
    else done();
  });
  app.get('/healthz', async (_request, reply) => {
    const ok = await parts.healthy().catch(() => false);
    return reply
      .code(ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok, store: ok ? 'answers' : 'does not answer' });
  });
  await messagesRoute(app, parts.teams);
  const door = tabDoor(parts.service, parts.tabVerifier, parts.log);
  await tabApi(app, door);
  tabPlanning(app, door);
  tabRounds(app, door);
  tabNoticePapers(app, door);
  tabMinutes(app, door);
  tabDocuments(app, door);
  tabFilings(app, door);
  await tabFiles(app, door);
  await tabCalendarUpload(app, door);
  tabConsultations(app, door);
  await tabConsultationList(app, door);
  await tabCalendars(app, door, parts.publicUrl);
  const { tabFolder } = parts;
  if (tabFolder !== undefined) await app.register((scope) => tabPages(scope, tabFolder));
  return app;
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  letBy(request);
  return reply.code(404).send({ code: 'door.not-found', message: text(readersLanguage(request), 'door.not-found') });
}
