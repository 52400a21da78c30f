import type { FastifyInstance } from 'fastify';
import { sendPaper } from '../../document/http/file-wire.ts';
import { readersLanguage } from '../../http/errors.ts';
import { answer, answerIfNew, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import type { Asked } from '../../ports/service.ts';

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
      return answerIfNew(reply, request, known);
    });
  }

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
