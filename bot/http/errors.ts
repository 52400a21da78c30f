import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../domain/refusal.ts';
import { errorLine } from '../ports/error-line.ts';
import type { Logger } from '../ports/log.ts';
import { SigninError } from '../signin/signin-error.ts';
import { type Language, languageOf, type TextKey, text } from '../texts/text.ts';

export function readersLanguage(request: FastifyRequest): Language {
  return languageOf(request.headers['accept-language']);
}

/** A refusal as the tab reads it: a code for the page, a sentence for people. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, language: Language): FastifyReply {
  const message = text(language, refusal.refused, refusal.params);
  return reply.code(STATUS[refusal.refused] ?? 409).send({ code: refusal.refused, message });
}

const STATUS: Partial<Record<Refusal['refused'], number>> = {
  'refusal.malformed': 400,
  'refusal.too-long': 400,
  'refusal.field-too-long': 400,
  'refusal.field-empty': 400,
  'refusal.not-https': 400,
  'refusal.unreadable-text': 400,
  'refusal.chair-only': 403,
  'refusal.old-card': 400,
  'refusal.unknown-person': 403,
  'refusal.no-seat': 403,
  'refusal.secretariat-only': 403,
  'refusal.not-yours-to-see': 403,
  'refusal.answer-not-shown': 403,
  'refusal.members-only': 403,
  'refusal.other-tenant': 403,
  'refusal.unknown-meeting': 404,
  'refusal.unknown-poll': 404,
  'refusal.unknown-extra': 404,
  'refusal.unknown-round': 404,
  'refusal.unknown-item': 404,
  'refusal.unknown-file': 404,
  'refusal.unknown-delivery': 404,
  'refusal.file-too-big': 413,
  'refusal.calendar-too-big': 413,
  'refusal.file-empty': 400,
  'refusal.unknown-consultation': 404,
  'refusal.import-too-big': 413,
  'refusal.not-a-list': 400,
  'refusal.import-no-header': 400,
  'refusal.not-a-calendar': 400,
  'refusal.empty-calendar': 400,
  'refusal.busy': 503,
  'refusal.unexpected': 500,
};

/** Every error becomes a sentence; only what we did not foresee is logged as an error, once, with ids only. */
export function errorHandler(log: Logger) {
  return (error: FastifyError | SigninError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const language = readersLanguage(request);
    const say = (status: number, key: TextKey) => reply.code(status).send({ code: key, message: text(language, key) });
    if (error instanceof SigninError) {
      log.info({ route: request.routeOptions.url, reason: error.reason }, 'not signed in');
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
