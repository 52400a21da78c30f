import type { FastifyInstance } from 'fastify';
import { sendPaper } from '../../document/http/file-wire.ts';
import { readersLanguage } from '../../http/errors.ts';
import { answer, answerHandled, answerIfNew, pressKey, signedInFirst, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import type { Asked } from '../../ports/service.ts';

/** What is asked of a meeting's minutes, by where it stands under their address. */
const ASKED = {
  '': 'minutes',
  '/agendas': 'agendas',
  '/follow-up': 'follow-up',
  '/distribution': 'distribution',
} as const;

/** The minutes of a meeting. */
export function tabMinutes(app: FastifyInstance, door: TabDoor): void {
  const { service, signedIn } = door;
  for (const [under, question] of Object.entries(ASKED)) {
    app.get<{ Params: { id: string } }>(`/api/tab/minutes/:id${under}`, async (request, reply) => {
      const who = await signedIn(request);
      const { id } = request.params;
      const known = isId(id)
        ? await service.ask(question, who, { id, language: readersLanguage(request) })
        : refuse('refusal.unknown-meeting');
      return answerIfNew(reply, request, known);
    });
  }

  app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    scope.post<{ Params: { id: string }; Body: { key?: unknown } | null }>(
      '/api/tab/minutes/:id/distribution',
      async (request, reply) => {
        const who = whoSent(request);
        const { id } = request.params;
        const key = pressKey(request.body?.key, who);
        if (key === null || !isId(id)) return answer(reply, request, refuse('refusal.malformed'));
        return answerHandled(reply, request, await service.distribute(who, id, key), who, door);
      },
    );
  });

  for (const kind of ['docx', 'pdf'] as const) {
    paper(`paper.${kind}`, kind, () => 'whole');
    paper(`participants.${kind}`, kind, () => 'participants');
    paper(`items/:item/extract.${kind}`, kind, (item) => ({ item }));
  }

  function paper(path: string, kind: 'docx' | 'pdf', of: (item: string) => Asked<'minutes-paper'>['of']): void {
    app.get<{ Params: { id: string; item?: string } }>(`/api/tab/minutes/:id/${path}`, async (request, reply) => {
      const who = await signedIn(request);
      const { id, item = 'x' } = request.params;
      const made =
        isId(id) && isId(item)
          ? await service.ask('minutes-paper', who, { id, kind, of: of(item) })
          : refuse('refusal.unknown-meeting');
      return isRefusal(made) ? answer(reply, request, made) : sendPaper(reply, made);
    });
  }
}
