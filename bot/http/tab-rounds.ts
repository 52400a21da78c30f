import type { FastifyInstance } from 'fastify';
import { isId } from '../domain/fields.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import { readersLanguage } from './errors.ts';
import { answer, type TabDoor } from './tab-door.ts';

/** Questions to every municipality of a body, as pages. */
export function tabRounds(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get('/api/tab/rounds', async (request, reply) => {
    const who = await signedIn(request);
    return answer(reply, request, await service.rounds(who, readersLanguage(request)));
  });

  app.get<{ Params: { id: string }; Querystring: { municipality?: string } }>(
    '/api/tab/rounds/:id',
    async (request, reply) => {
      const who = await signedIn(request);
      const { id } = request.params;
      const { municipality } = request.query;
      const own = isId(municipality) ? municipality : undefined;
      const known = isId(id)
        ? await service.round(who, id, own, readersLanguage(request))
        : refuse('refusal.unknown-round');
      return answer(reply, request, known);
    },
  );

  app.get<{ Params: { id: string; municipality: string } }>(
    '/api/tab/rounds/:id/versions/:municipality',
    async (request, reply) => {
      const who = await signedIn(request);
      const { id, municipality } = request.params;
      const known =
        isId(id) && isId(municipality)
          ? await service.roundVersions(who, id, municipality, readersLanguage(request))
          : refuse('refusal.unknown-round');
      return answer(reply, request, isRefusal(known) ? known : { versions: known });
    },
  );
}
