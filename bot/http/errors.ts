import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { letBy } from '../document/http/file-wire.ts';
import { type Refusal, type Sort, sortOf } from '../kernel/refusal.ts';
import { errorLine } from '../ports/error-line.ts';
import type { Logger } from '../ports/log.ts';
import { countRefusals } from '../signin/count-refusals.ts';
import { SigninError } from '../signin/signin-error.ts';
import { languageOf } from '../texts/language.ts';
import { type Language, type TextKey, text } from '../texts/text.ts';
import { refusalInTab } from './tab-refusal.ts';

export function readersLanguage(request: FastifyRequest): Language {
  return languageOf(request.headers['accept-language']);
}

/** A refusal as the tab reads it: a code for the page, a sentence for people. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, language: Language): FastifyReply {
  const message = refusalInTab(refusal, language);
  return reply.code(STATUS[sortOf(refusal)]).send({ code: refusal.refused, message });
}

/** What each sort of refusal is over HTTP. */
export const STATUS: Record<Sort, number> = {
  malformed: 400,
  unfit: 400,
  forbidden: 403,
  stranger: 403,
  unknown: 404,
  outdated: 409,
  'not-now': 409,
  'too-big': 413,
  unexpected: 500,
  busy: 503,
};

/** Every error becomes a sentence; only what we did not foresee is logged as an error, once, with ids only. */
export function errorHandler(log: Logger) {
  const count = countRefusals((refused) => log.info(refused, 'not signed in'));
  return (error: FastifyError | SigninError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const language = readersLanguage(request);
    const say = (status: number, key: TextKey) => reply.code(status).send({ code: key, message: text(language, key) });
    if (error instanceof SigninError) {
      count(error.reason);
      letBy(request);
      return say(error.status, 'door.not-signed-in');
    }
    const status = error.statusCode ?? 500;
    if (status < 500) log.info({ route: request.routeOptions.url, status, code: error.code }, 'not readable');
    else log.error({ route: request.routeOptions.url, ...errorLine(error) }, 'request failed');
    if (status === 413) return say(413, 'door.too-big');
    if (status < 500) return say(status, 'door.not-json');
    return say(500, request.method === 'GET' ? 'door.failed' : 'refusal.unexpected');
  };
}
