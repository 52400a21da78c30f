import type { FastifyInstance } from 'fastify';
import { sendPaper } from '../../document/http/file-wire.ts';
import { answer, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';

/** A meeting's notice to take home. */
export function tabNoticePapers(app: FastifyInstance, { service, signedIn }: TabDoor): void {
  for (const kind of ['docx', 'pdf'] as const) {
    app.get<{ Params: { id: string } }>(`/api/tab/meetings/:id/notice.${kind}`, async (request, reply) => {
      const who = await signedIn(request);
      const { id } = request.params;
      const made = isId(id) ? await service.ask('notice-paper', who, { id, kind }) : refuse('refusal.unknown-meeting');
      return isRefusal(made) ? answer(reply, request, made) : sendPaper(reply, made);
    });
  }
}
