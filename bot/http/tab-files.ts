import type { FastifyInstance } from 'fastify';
import { isId } from '../domain/fields.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import { readersLanguage } from './errors.ts';
import { bytesOf, disposition, letBy, sendFile, takesFiles } from './file-wire.ts';
import { answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

interface AnnexRoute {
  Params: { id: string; item: string };
  Querystring: { key?: unknown; name?: unknown };
  Body: unknown;
}

/** Annexes on their way in and out, and a meeting as a calendar file. Bytes are streamed: no file is held in memory. */
export async function tabFiles(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service, signedIn } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    takesFiles(scope);
    scope.post<AnnexRoute>('/api/tab/meetings/:id/items/:item/annexes', async (request, reply) => {
      const who = whoSent(request);
      const { id, item } = request.params;
      const key = pressKey(request.query.key, who);
      const { name = '' } = request.query;
      const bytes = bytesOf(request.body);
      if (typeof name !== 'string' || !isId(id) || !isId(item) || key === null || bytes === null) {
        return answer(reply, request, refuse('refusal.malformed'));
      }
      const handled = await service.addAnnexFile(who, { meeting: id, item, name, bytes }, key);
      if ('refused' in handled) letBy(request);
      return answerHandled(reply, request, handled, who, door);
    });
  });

  app.get<{ Params: { id: string; annex: string } }>('/api/tab/meetings/:id/annexes/:annex', async (request, reply) => {
    const who = await signedIn(request);
    const { id, annex } = request.params;
    const file = isId(id) && isId(annex) ? await service.annexFile(who, id, annex) : refuse('refusal.unknown-file');
    return isRefusal(file) ? answer(reply, request, file) : sendFile(reply, file);
  });

  app.get<{ Params: { id: string } }>('/api/tab/meetings/:id/calendar', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const file = isId(id)
      ? await service.ask('meeting-calendar', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-meeting');
    if (isRefusal(file)) return answer(reply, request, file);
    return reply
      .headers({ 'cache-control': 'no-store', 'content-disposition': disposition(file.name) })
      .type('text/calendar; charset=utf-8')
      .send(file.text);
  });
}
