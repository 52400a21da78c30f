import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { refuse } from '../../kernel/refusal.ts';

/** The minutes of a meeting. */
export function tabMinutes(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  app.get<{ Params: { id: string } }>('/api/tab/minutes/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.ask('minutes', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-meeting');
    return answer(reply, request, known);
  });
}
