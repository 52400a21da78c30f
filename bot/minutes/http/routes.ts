import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { refuse } from '../../kernel/refusal.ts';

/** What is asked of a meeting's minutes, by where it stands under their address. */
const ASKED = { '': 'minutes', '/agendas': 'agendas', '/follow-up': 'follow-up' } as const;

/** The minutes of a meeting. */
export function tabMinutes(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  for (const [under, question] of Object.entries(ASKED)) {
    app.get<{ Params: { id: string } }>(`/api/tab/minutes/:id${under}`, async (request, reply) => {
      const who = await signedIn(request);
      const { id } = request.params;
      const known = isId(id)
        ? await service.ask(question, who, { id, language: readersLanguage(request) })
        : refuse('refusal.unknown-meeting');
      return answer(reply, request, known);
    });
  }
}
