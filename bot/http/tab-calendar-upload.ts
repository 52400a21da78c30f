import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { calendarName } from '../domain/calendar/calendars.ts';
import { fileName, titleOfFile } from '../domain/file-name.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import { LARGEST_CALENDAR, readOutsideCalendar } from '../reading/outside-calendar.ts';
import { readWords, refusalOf, tooBig } from './calendar-words.ts';
import { readersLanguage } from './errors.ts';
import { hashOf } from './tab-calendars.ts';
import { type AccountWho, answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

type Upload = { Body: unknown; Querystring: { key?: unknown; name?: unknown } };

/** Calendars from outside, for planning. Whether one may is asked before anything of the file is taken in. */
export async function tabCalendarUpload(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service } = door;
  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    const readInTurn = inTurn(readOutsideCalendar);
    scope.addHook<Upload>('onRequest', async (request, reply) => {
      const who = whoSent(request);
      const asked = askedOf(request.query, who) ? await service.planningWindow(who) : refuse('refusal.malformed');
      if (isRefusal(asked)) return answerHandled(reply, request, { refused: asked }, who, door);
    });
    scope.setErrorHandler((error: { code?: string }, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return answer(reply, request, tooBig());
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
      const window = await service.planningWindow(who);
      if (isRefusal(window)) return answer(reply, request, window);
      const read = await readInTurn(request.body, window.zone, window);
      if ('fault' in read) return answer(reply, request, refusalOf(read.fault));
      const { file, key } = asked;
      const own = (read.name || titleOfFile(file)).slice(0, LONGEST_NAME);
      const id = `kal-${hashOf(JSON.stringify([file, own])).slice(0, 16)}`;
      const others = window.calendars.filter((one) => one.id !== id);
      const name = calendarName(own, file, others);
      const handled = await service.handle({ do: 'add-calendar', id, name, events: read.events }, who, key);
      if ('refused' in handled) return answerHandled(reply, request, handled, who, door);
      const replaced = 'done' in handled && others.length < window.calendars.length;
      return reply.send({ ...handled, text: readWords({ name, read, replaced }, readersLanguage(request)) });
    }
  });
}

const LONGEST_NAME = 100;

/** The press and the file's name, where they are what the tab sends. */
function askedOf({ key: pressed, name = '' }: Upload['Querystring'], who: AccountWho) {
  const key = pressKey(pressed, who);
  return key === null || typeof name !== 'string' ? null : { key, file: fileName(name) };
}

/** One piece of heavy work at a time, and what waits beside it is answered in between. */
export function inTurn<Given extends unknown[], Made>(
  work: (...given: Given) => Made,
): (...given: Given) => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const mine = last.then(() => setImmediate()).then(() => work(...given));
    last = mine.catch(() => undefined);
    return mine;
  };
}
