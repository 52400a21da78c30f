import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { type Fields, id, isId, maybe, reading, stop } from '../../kernel/fields.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { meetingTime } from '../../meeting/domain/parse.ts';

/** *Möten*: the year, and what a time that is thought of would clash with. */
export function tabPlanning(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get<{ Querystring: { year?: string; forum?: string } }>('/api/tab/year', async (request, reply) => {
    const who = await signedIn(request);
    const { year, forum } = request.query;
    const asked = {
      language: readersLanguage(request),
      ...(/^20\d\d$/.test(year ?? '') ? { year: Number(year) } : {}),
      ...(isId(forum) ? { forum } : {}),
    };
    return answer(reply, request, await service.ask('year', who, asked));
  });

  app.get<{ Querystring: Fields }>('/api/tab/clashes', async (request, reply) => {
    const who = await signedIn(request);
    const thought = reading(() => ({
      language: readersLanguage(request),
      forum: id(request.query, 'forum'),
      when: request.query.date ? meetingTime(request.query) : stop(),
      ...maybe(request.query, 'except', id),
    }));
    if (isRefusal(thought)) return answer(reply, request, thought);
    return answer(reply, request, await service.ask('clashes', who, thought));
  });
}
