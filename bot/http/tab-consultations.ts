import type { FastifyInstance } from 'fastify';
import { isId } from '../domain/fields.ts';
import { refuse } from '../domain/refusal.ts';
import { readersLanguage } from './errors.ts';
import { answer, type TabDoor } from './tab-door.ts';

/** *Remisser*: the calendar, and one consultation. */
export function tabConsultations(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get<{ Querystring: { year?: string } }>('/api/tab/consultations', async (request, reply) => {
    const who = await signedIn(request);
    const { year = '' } = request.query;
    const asked = /^(19|20)\d\d$/.test(year) ? { year: Number(year) } : {};
    return answer(reply, request, await service.consultations(who, asked, readersLanguage(request)));
  });

  app.get('/api/tab/consultation-choices', async (request, reply) => {
    const who = await signedIn(request);
    return answer(reply, request, await service.consultationChoices(who, readersLanguage(request)));
  });

  app.get<{ Querystring: { answerBy?: string; forum?: string } }>(
    '/api/tab/consultation-deadline',
    async (request, reply) => {
      const who = await signedIn(request);
      const { answerBy = '', forum = '' } = request.query;
      const asked = isId(forum) && typeof answerBy === 'string' ? { answerBy, forum } : null;
      if (asked === null) return answer(reply, request, refuse('refusal.malformed'));
      return answer(reply, request, await service.deadline(who, asked, readersLanguage(request)));
    },
  );

  app.get<{ Params: { id: string } }>('/api/tab/consultations/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.consultation(who, id, readersLanguage(request))
      : refuse('refusal.unknown-consultation');
    return answer(reply, request, known);
  });
}
