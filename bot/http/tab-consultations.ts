import type { FastifyInstance } from 'fastify';
import { isId } from '../domain/fields.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import { readersLanguage } from './errors.ts';
import { bytesOf, letBy, sendFile, takesFiles } from './file-wire.ts';
import { answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

interface AnnexRoute {
  Params: { id: string };
  Querystring: { key?: unknown; name?: unknown };
}

/** *Remisser*: the calendar, one consultation, and the files that go with it. */
export async function tabConsultations(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service, signedIn } = door;

  app.get<{ Querystring: { year?: string } }>('/api/tab/consultations', async (request, reply) => {
    const who = await signedIn(request);
    const { year = '' } = request.query;
    const asked = /^(19|20)\d\d$/.test(year) ? { year: Number(year) } : {};
    return answer(
      reply,
      request,
      await service.ask('consultations', who, { ...asked, language: readersLanguage(request) }),
    );
  });

  app.get('/api/tab/consultation-choices', async (request, reply) => {
    const who = await signedIn(request);
    return answer(
      reply,
      request,
      await service.ask('consultation-choices', who, { language: readersLanguage(request) }),
    );
  });

  app.get<{ Querystring: { answerBy?: string; forum?: string } }>(
    '/api/tab/consultation-deadline',
    async (request, reply) => {
      const who = await signedIn(request);
      const { answerBy = '', forum = '' } = request.query;
      if (!isId(forum) || typeof answerBy !== 'string') return answer(reply, request, refuse('refusal.malformed'));
      const asked = { answerBy, forum, language: readersLanguage(request) };
      return answer(reply, request, await service.ask('deadline', who, asked));
    },
  );

  app.get<{ Params: { id: string } }>('/api/tab/consultations/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.ask('consultation', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-consultation');
    return answer(reply, request, known);
  });

  app.get<{ Params: { id: string; annex: string } }>(
    '/api/tab/consultations/:id/annexes/:annex',
    async (request, reply) => {
      const who = await signedIn(request);
      const { id, annex } = request.params;
      const known = isId(id) && isId(annex);
      const file = known ? await service.consultationFile(who, id, annex) : refuse('refusal.unknown-file');
      return isRefusal(file) ? answer(reply, request, file) : sendFile(reply, file);
    },
  );

  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    takesFiles(scope);
    scope.post<AnnexRoute>('/api/tab/consultations/:id/annexes', async (request, reply) => {
      const who = whoSent(request);
      const { id } = request.params;
      const key = pressKey(request.query.key, who);
      const { name = '' } = request.query;
      const bytes = bytesOf(request.body);
      if (typeof name !== 'string' || !isId(id) || key === null || bytes === null) {
        return answer(reply, request, refuse('refusal.malformed'));
      }
      const upload = { consultation: id, name, bytes };
      const handled = await service.addConsultationFile(who, upload, key);
      if ('refused' in handled) letBy(request);
      return answerHandled(reply, request, handled, who, door);
    });
  });
}
