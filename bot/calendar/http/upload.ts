import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readersLanguage } from '../../http/errors.ts';
import { type AccountWho, answer, answerHandled, pressKey, signedInFirst, type TabDoor } from '../../http/tab-door.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { LARGEST_CALENDAR } from '../../ports/reading.ts';
import { calendarRefusal } from '../service/upload.ts';

type Upload = { Body: unknown; Querystring: { key?: unknown; name?: unknown } };

/** Calendars from outside, for planning. Whether one may is asked before anything of the file is taken in. */
export async function tabCalendarUpload(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    scope.addHook<Upload>('onRequest', async (request, reply) => {
      const who = whoSent(request);
      const asked = askedOf(request.query, who)
        ? await service.ask('planning-window', who, {})
        : refuse('refusal.malformed');
      if (isRefusal(asked)) return answerHandled(reply, request, { refused: asked }, who, door);
    });
    scope.setErrorHandler((error: { code?: string }, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return answer(reply, request, calendarRefusal({ fault: 'too-big' }));
    });
    scope.addContentTypeParser(
      ['text/calendar', 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: LARGEST_CALENDAR },
      (_request, body, done) => done(null, body),
    );
    const limit = { bodyLimit: LARGEST_CALENDAR };
    scope.post<Upload>('/api/tab/calendars', limit, (request, reply) => take(request, reply));

    async function take(request: FastifyRequest<Upload>, reply: FastifyReply): Promise<FastifyReply> {
      const who = whoSent(request);
      const asked = askedOf(request.query, who);
      if (asked === null || !Buffer.isBuffer(request.body)) return answer(reply, request, refuse('refusal.malformed'));
      const { key, name } = asked;
      const upload = { name, bytes: request.body };
      const handled = await service.addCalendar(who, upload, key, readersLanguage(request));
      return answerHandled(reply, request, handled, who, door);
    }
  });
}

/** The press and the file's name, where they are what the tab sends. */
function askedOf({ key: pressed, name = '' }: Upload['Querystring'], who: AccountWho) {
  const key = pressKey(pressed, who);
  return key === null || typeof name !== 'string' ? null : { key, name };
}
