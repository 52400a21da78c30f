import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { FOUND_KINDS } from '../domain/entry.ts';

type Said = Record<string, string | string[] | undefined>;

/** *Dokument*: minutes by body and year, and what is found. */
export function tabDocuments(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get<{ Querystring: Said }>('/api/tab/documents', async (request, reply) => {
    const who = await signedIn(request);
    const asked = { ...narrowed(request.query), language: readersLanguage(request) };
    return answer(reply, request, await service.ask('documents', who, asked));
  });

  app.get<{ Querystring: Said }>('/api/tab/search', async (request, reply) => {
    const who = await signedIn(request);
    const { query, kind: said, after } = request.query;
    const kind = FOUND_KINDS.find((one) => one === said);
    const asked = {
      ...narrowed(request.query),
      ...(kind ? { kind } : {}),
      ...(typeof after === 'string' ? { after } : {}),
      query: typeof query === 'string' ? query : '',
      language: readersLanguage(request),
    };
    return answer(reply, request, await service.ask('search', who, asked));
  });
}

/** What can be no body and no year is none. */
function narrowed({ forum, year }: Said): { forum?: string; year?: number } {
  const one = typeof year === 'string' && /^(19|20)\d\d$/.test(year) ? { year: Number(year) } : {};
  return { ...(isId(forum) ? { forum } : {}), ...one };
}
