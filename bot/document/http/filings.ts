import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { refuse } from '../../kernel/refusal.ts';

type Said = Record<string, string | string[] | undefined>;

/** What is filed in the bodies' libraries, by body and year, and of one meeting. */
export function tabFilings(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get<{ Querystring: Said }>('/api/tab/filings', async (request, reply) => {
    const who = await signedIn(request);
    const { forum, year } = request.query;
    const asked = {
      ...(isId(forum) ? { forum } : {}),
      ...(typeof year === 'string' && /^(19|20)\d\d$/.test(year) ? { year: Number(year) } : {}),
      language: readersLanguage(request),
    };
    return answer(reply, request, await service.ask('filings', who, asked));
  });

  app.get<{ Params: { id: string } }>('/api/tab/meetings/:id/filings', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.ask('meeting-filings', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-meeting');
    return answer(reply, request, known);
  });
}
