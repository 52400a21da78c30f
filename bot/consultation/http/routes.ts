import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { refuse } from '../../kernel/refusal.ts';

/** *Remisser*: the calendar, and one consultation. */
export function tabConsultations(app: FastifyInstance, { service, signedIn }: TabDoor): void {
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

  app.get<{ Params: { id: string }; Querystring: { until?: string } }>(
    '/api/tab/consultations/:id/extension-letter',
    async (request, reply) => {
      const who = await signedIn(request);
      const { id } = request.params;
      const { until = '' } = request.query;
      const known = isId(id) && typeof until === 'string';
      const asked = known
        ? await service.ask('extension-letter', who, { id, until })
        : refuse('refusal.unknown-consultation');
      return answer(reply, request, asked);
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
}
