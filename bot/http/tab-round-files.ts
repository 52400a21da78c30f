import type { FastifyInstance } from 'fastify';
import { isId } from '../domain/fields.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import type { RoundUpload } from '../ports/service.ts';
import { bytesOf, letBy, sendFile, takesFiles } from './file-wire.ts';
import { answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

interface UploadRoute {
  Params: { id: string };
  Querystring: { key?: unknown; field?: unknown; municipality?: unknown; name?: unknown };
  Body: unknown;
}

/** Files of answers on their way in and out. Bytes are streamed: no file is held in memory. */
export async function tabRoundFiles(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service, signedIn } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    takesFiles(scope);
    scope.post<UploadRoute>('/api/tab/rounds/:id/files', async (request, reply) => {
      const who = whoSent(request);
      const key = pressKey(request.query.key, who);
      const upload = uploadOf(request.params.id, request.query, bytesOf(request.body));
      if (upload === null || key === null) return answer(reply, request, refuse('refusal.malformed'));
      const handled = await service.addRoundFile(who, upload, key);
      if ('refused' in handled) letBy(request);
      return answerHandled(reply, request, handled, who, door);
    });
  });

  app.get<{ Params: { id: string; file: string } }>('/api/tab/rounds/:id/files/:file', async (request, reply) => {
    const who = await signedIn(request);
    const { id, file } = request.params;
    const found = isId(id) && isId(file) ? await service.roundFile(who, id, file) : refuse('refusal.unknown-file');
    return isRefusal(found) ? answer(reply, request, found) : sendFile(reply, found);
  });
}

/** What the tab says of a file; null where it is not what the tab sends. */
function uploadOf(
  round: string,
  { field, municipality, name = '' }: UploadRoute['Querystring'],
  bytes: RoundUpload['bytes'] | null,
): RoundUpload | null {
  if (!isId(round) || !isId(field) || typeof name !== 'string' || bytes === null) return null;
  if (municipality === undefined) return { round, field, name, bytes };
  return isId(municipality) ? { round, field, municipality, name, bytes } : null;
}
