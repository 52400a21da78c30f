import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { type AccountWho, answer, answerHandled, pressKey, signedInFirst, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { LARGEST_LIST } from '../../ports/reading.ts';
import { listRefusal } from '../service/import-list.ts';

/** `forum`: for rows that name no body. `digest`: what was looked through is imported; without it, it is only shown. */
type Upload = { Body: unknown; Querystring: { key?: unknown; forum?: unknown; digest?: unknown } };

/** A list of consultations (CSV, XLSX): looked through first, imported with the next press. Whether one may is asked before its bytes. */
export async function tabConsultationList(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    scope.addHook<Upload>('onRequest', async (request, reply) => {
      const who = whoSent(request);
      const asked = askedOf(request.query, who)
        ? await service.ask('import-window', who, {})
        : refuse('refusal.malformed');
      if (isRefusal(asked)) return answerHandled(reply, request, { refused: asked }, who, door);
    });
    scope.setErrorHandler((error: { code?: string }, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return answer(reply, request, listRefusal({ fault: 'too-big' }));
    });
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: LARGEST_LIST },
      (_request, body, done) => done(null, body),
    );
    scope.post<Upload>('/api/tab/consultation-list', { bodyLimit: LARGEST_LIST }, (request, reply) =>
      take(request, reply),
    );

    async function take(request: FastifyRequest<Upload>, reply: FastifyReply): Promise<FastifyReply> {
      const who = whoSent(request);
      const asked = askedOf(request.query, who);
      if (asked === null || !Buffer.isBuffer(request.body)) return answer(reply, request, refuse('refusal.malformed'));
      const { key, ...upload } = { ...asked, bytes: request.body };
      const shown = await service.importList(who, upload, key, readersLanguage(request));
      if (isRefusal(shown)) return answerHandled(reply, request, { refused: shown }, who, door);
      return answer(reply, request, shown);
    }
  });
}

function askedOf({ key: pressed, forum, digest }: Upload['Querystring'], who: AccountWho) {
  const key = pressKey(pressed, who);
  if (key === null || (forum !== undefined && !isId(forum))) return null;
  return {
    key,
    ...(forum === undefined ? {} : { forum }),
    digest: typeof digest === 'string' && digest !== '' ? digest : null,
  };
}
