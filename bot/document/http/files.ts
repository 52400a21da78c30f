import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, answerHandled, pressKey, signedInFirst, type TabDoor } from '../../http/tab-door.ts';
import { isId, maybe, reading, words } from '../../kernel/fields.ts';
import { faultInValue } from '../../kernel/readable.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { FileOf, FilePlaces, Upload } from '../../ports/service.ts';
import { bytesOf, disposition, letBy, sendFile, takesFiles } from './file-wire.ts';

interface UploadRoute {
  Params: Record<string, unknown>;
  Querystring: {
    key?: unknown;
    name?: unknown;
    field?: unknown;
    municipality?: unknown;
    same?: unknown;
    title?: unknown;
  };
  Body: unknown;
}

type Said = UploadRoute['Params'] & UploadRoute['Querystring'];

/** The ways in and out of each kind of file, and the place that an address names; null where it is not what the tab sends. */
const WAYS: { [Of in FileOf]: { into: string; out: string; place(said: Said): FilePlaces[Of] | null } } = {
  meeting: {
    into: '/api/tab/meetings/:id/items/:item/annexes',
    out: '/api/tab/meetings/:id/annexes/:annex',
    place: ({ id, item, same }) => {
      const asked = sameIn(same);
      return isId(id) && isId(item) && asked ? { meeting: id, item, ...asked } : null;
    },
  },
  round: {
    into: '/api/tab/rounds/:id/files',
    out: '/api/tab/rounds/:id/files/:file',
    place: ({ id, field, municipality }) => {
      if (!isId(id) || !isId(field)) return null;
      if (municipality === undefined) return { round: id, field };
      return isId(municipality) ? { round: id, field, municipality } : null;
    },
  },
  consultation: {
    into: '/api/tab/consultations/:id/annexes',
    out: '/api/tab/consultations/:id/annexes/:annex',
    place: ({ id, title, same }) => {
      const asked = sameIn(same);
      if (!isId(id) || asked === null) return null;
      const called = titleIn({ title });
      return isRefusal(called) ? null : { consultation: id, ...called, ...asked };
    },
  },
};

/** What becomes of a file of the same name; null where it is not what the tab sends. */
function sameIn(same: unknown): Pick<FilePlaces['meeting'], 'same'> | null {
  if (same === undefined) return {};
  return same === 'instead' || same === 'beside' ? { same } : null;
}

const LONGEST_TITLE = 200;

function titleIn(said: { title: unknown }): { title?: string } | Refusal {
  return faultInValue(said) ?? reading(() => maybe(said, 'title', (all, name) => words(all, name, LONGEST_TITLE)));
}

/** Files on their way in and out, and a meeting as a calendar file. Bytes are streamed: no file is held in memory. */
export async function tabFiles(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service, signedIn } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    takesFiles(scope);
    wayIn('meeting');
    wayIn('round');
    wayIn('consultation');

    function wayIn<Of extends FileOf>(of: Of): void {
      scope.post<UploadRoute>(WAYS[of].into, async (request, reply) => {
        const who = whoSent(request);
        const key = pressKey(request.query.key, who);
        const upload = uploadOf(of, { ...request.query, ...request.params }, bytesOf(request.body));
        if (upload === null || key === null) return answer(reply, request, refuse('refusal.malformed'));
        const handled = await service.addFile(who, upload, key);
        if ('refused' in handled) letBy(request);
        return answerHandled(reply, request, handled, who, door);
      });
    }
  });

  wayOut('meeting');
  wayOut('round');
  wayOut('consultation');

  function wayOut(of: FileOf): void {
    app.get<{ Params: { id: string; annex?: string; file?: string } }>(WAYS[of].out, async (request, reply) => {
      const who = await signedIn(request);
      const { id, annex, file = annex } = request.params;
      const found = isId(id) && isId(file) ? await service.file(who, { of, id, file }) : refuse('refusal.unknown-file');
      return isRefusal(found) ? answer(reply, request, found) : sendFile(reply, found);
    });
  }

  app.get<{ Params: { id: string } }>('/api/tab/meetings/:id/calendar', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const file = isId(id)
      ? await service.ask('meeting-calendar', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-meeting');
    if (isRefusal(file)) return answer(reply, request, file);
    return reply
      .headers({ 'cache-control': 'no-store', 'content-disposition': disposition(file.name) })
      .type('text/calendar; charset=utf-8')
      .send(file.text);
  });
}

function uploadOf<Of extends FileOf>(
  of: Of,
  { name = '', ...said }: Said,
  bytes: Upload<Of>['bytes'] | null,
): Upload<Of> | null {
  const place = WAYS[of].place(said);
  return place === null || typeof name !== 'string' || bytes === null ? null : { of, place, name, bytes };
}
