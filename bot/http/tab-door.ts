import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../kernel/refusal.ts';
import type { Logger } from '../ports/log.ts';
import type { Handled, Service, Who } from '../ports/service.ts';
import type { TabVerifier } from '../signin/tab-token.ts';
import { readersLanguage, sendRefusal } from './errors.ts';

export type AccountWho = Who & { kind: 'account' };

/** What every route of the tab needs. Who asks comes from the verified token alone. */
export interface TabDoor {
  service: Service;
  log: Logger;
  signedIn(request: FastifyRequest): Promise<AccountWho>;
}

export function tabDoor(service: Service, verifier: TabVerifier, log: Logger): TabDoor {
  return { service, log, signedIn: (request) => verifier.verify(request.headers.authorization) };
}

export function answer(reply: FastifyReply, request: FastifyRequest, view: object): FastifyReply {
  reply.header('cache-control', 'no-store');
  return isRefusal(view) ? sendRefusal(reply, view, readersLanguage(request)) : reply.send(view);
}

/** As `answer`, of what is asked again and again: nothing of it, where the reader has it as it is. */
export function answerIfNew(reply: FastifyReply, request: FastifyRequest, view: object): FastifyReply {
  if (isRefusal(view)) return answer(reply, request, view);
  const said = JSON.stringify(view);
  const tag = `"${createHash('sha256').update(said).digest('base64url')}"`;
  reply.headers({ 'cache-control': 'no-store', etag: tag });
  // A door before the service that compresses what it lets through calls the tag weak.
  if (request.headers['if-none-match']?.replace(/^W\//, '') === tag) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(said);
}

/** What became of a command; a refusal is logged with ids only. */
export function answerHandled(
  reply: FastifyReply,
  request: FastifyRequest,
  handled: Handled,
  who: AccountWho,
  { log }: TabDoor,
): FastifyReply {
  if (!('refused' in handled)) return reply.send(handled);
  const { refused } = handled.refused;
  log.info({ route: request.routeOptions.url, account: who.account, refused }, 'command refused');
  return sendRefusal(reply, handled.refused, readersLanguage(request));
}

/** `key` names one press: sent twice, it is carried out once. */
export function pressKey(key: unknown, { account }: AccountWho): string | null {
  return typeof key === 'string' && /^[\w-]{8,100}$/.test(key) ? `tab:${account}:${key}` : null;
}

/** In this scope nothing of a body is read before its sender's token is verified. Gives who sent it. */
export function signedInFirst(scope: FastifyInstance, { signedIn }: TabDoor): (request: FastifyRequest) => AccountWho {
  const known = new WeakMap<FastifyRequest, AccountWho>();
  scope.addHook('onRequest', async (request) => {
    known.set(request, await signedIn(request));
  });
  return (request) => known.get(request) as AccountWho;
}
