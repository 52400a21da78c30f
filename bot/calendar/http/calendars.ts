import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { answer, answerHandled, pressKey, signedInFirst, type TabDoor } from '../../http/tab-door.ts';
import { isId } from '../../kernel/fields.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Who } from '../../ports/service.ts';
import { text } from '../../texts/text.ts';

/** Whoever has the address. */
const ANYBODY: Who = { kind: 'system', what: 'calendar' };
const SECRET = /^[\w-]{43}$/;

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Addresses at which one's own calendar fetches a body's meetings. */
export async function tabCalendars(app: FastifyInstance, door: TabDoor, publicUrl: string): Promise<void> {
  const { service } = door;

  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    scope.post<{ Body: { key?: unknown; forum?: unknown } | null }>(
      '/api/tab/subscriptions',
      async (request, reply) => {
        const who = whoSent(request);
        const { key: pressed, forum } = request.body ?? {};
        const key = pressKey(pressed, who);
        if (key === null || !isId(forum)) return answer(reply, request, refuse('refusal.malformed'));
        const secret = randomBytes(32).toString('base64url');
        const handled = await service.handle({ do: 'open-subscription', forum, hash: hashOf(secret) }, who, key);
        if (!('done' in handled)) return answerHandled(reply, request, handled, who, door);
        return answer(reply, request, { address: `${publicUrl}/kalender/${secret}.ics` });
      },
    );
  });

  app.get<{ Params: { file: string } }>('/kalender/:file', async (request, reply) => {
    const secret = request.params.file.replace(/\.ics$/, '');
    const feed = SECRET.test(secret)
      ? await service.ask('feed', ANYBODY, { hash: hashOf(secret) })
      : refuse('refusal.unknown-file');
    if (typeof feed !== 'string') {
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send(text(readersLanguage(request), 'calendar.gone'));
    }
    return reply
      .headers({ 'cache-control': 'private, max-age=900', 'x-robots-tag': 'noindex' })
      .type('text/calendar; charset=utf-8')
      .send(feed);
  });
}
