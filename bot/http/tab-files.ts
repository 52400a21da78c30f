import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isId } from '../domain/fields.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import { readersLanguage } from './errors.ts';
import { answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

interface AnnexRoute {
  Params: { id: string; item: string };
  Querystring: { key?: unknown; name?: unknown };
  Body: Readable;
}

/** Annexes on their way in and out, and a meeting as a calendar file. Bytes are streamed: no file is held in memory. */
export async function tabFiles(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service, signedIn } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    scope.post<AnnexRoute>('/api/tab/meetings/:id/items/:item/annexes', async (request, reply) => {
      const who = whoSent(request);
      const { id, item } = request.params;
      const key = pressKey(request.query.key, who);
      const { name = '' } = request.query;
      if (typeof name !== 'string' || !isId(id) || !isId(item) || key === null || !(request.body instanceof Readable)) {
        return answer(reply, request, refuse('refusal.malformed'));
      }
      // A reader that gives up must not destroy the request: its answer goes out on the same socket.
      const upload = { meeting: id, item, name, bytes: request.body.iterator({ destroyOnReturn: false }) };
      const handled = await service.addAnnexFile(who, upload, key);
      if ('refused' in handled) letBy(request);
      return answerHandled(reply, request, handled, who, door);
    });
  });

  app.get<{ Params: { id: string; annex: string } }>('/api/tab/meetings/:id/annexes/:annex', async (request, reply) => {
    const who = await signedIn(request);
    const { id, annex } = request.params;
    const file = isId(id) && isId(annex) ? await service.annexFile(who, id, annex) : refuse('refusal.unknown-file');
    if (isRefusal(file)) return answer(reply, request, file);
    return reply.headers(fileHeaders(file)).send(Readable.from(file.bytes));
  });

  app.get<{ Params: { id: string } }>('/api/tab/meetings/:id/calendar', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const file = isId(id)
      ? await service.meetingCalendar(who, id, readersLanguage(request))
      : refuse('refusal.unknown-meeting');
    if (isRefusal(file)) return answer(reply, request, file);
    return reply
      .headers({ 'cache-control': 'no-store', 'content-disposition': disposition(file.name) })
      .type('text/calendar; charset=utf-8')
      .send(file.text);
  });
}

/** Whatever is in a file, a browser saves it and does not draw it. */
const SAFE = {
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'",
};

/** A file is offered to be saved, under its own name. */
export function fileHeaders({ name, size }: { name: string; size: number }) {
  return { ...SAFE, 'content-length': size, 'content-disposition': disposition(name) };
}

function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** How long the rest of a refused file may go on coming, in milliseconds. */
const LINGER_MS = 5_000;

/** What still comes of a file that was refused is let by unread, so that its sender gets to read why; after a while it is cut off. */
export function letBy({ raw }: FastifyRequest): void {
  raw.resume();
  const cut = setTimeout(() => raw.socket.destroy(), LINGER_MS).unref();
  raw.once('close', () => clearTimeout(cut)).once('end', () => clearTimeout(cut));
  if (raw.complete) clearTimeout(cut);
}
