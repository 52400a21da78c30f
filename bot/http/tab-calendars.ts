import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isId } from '../domain/fields.ts';
import { fileName, titleOfFile } from '../domain/file-name.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { LARGEST_CALENDAR, type OutsideCalendar, readOutsideCalendar } from '../reading/outside-calendar.ts';
import { type Language, text } from '../texts/text.ts';
import { readersLanguage } from './errors.ts';
import { answer, answerHandled, pressKey, type TabDoor } from './tab-door.ts';

const SECRET = /^[\w-]{43}$/;

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Calendars from outside, for planning; and addresses at which one's own calendar fetches a body's meetings. */
export async function tabCalendars(app: FastifyInstance, door: TabDoor, publicUrl: string): Promise<void> {
  const { service, signedIn } = door;
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      ['text/calendar', 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: LARGEST_CALENDAR + 1_000 },
      (_request, body, done) => done(null, body),
    );
    scope.post<{ Body: Buffer; Querystring: { key?: string; name?: string } }>(
      '/api/tab/calendars',
      { bodyLimit: LARGEST_CALENDAR + 1_000 },
      async (request, reply) => {
        const who = await signedIn(request);
        const key = pressKey(request.query.key, who);
        if (key === null || !Buffer.isBuffer(request.body)) return answer(reply, request, refuse('refusal.malformed'));
        const { from, to, zone } = await service.planningWindow();
        const read = readOutsideCalendar(request.body, zone, { from, to });
        if ('fault' in read) return answer(reply, request, refusalOf(read.fault));
        const name = (read.name || titleOfFile(fileName(request.query.name ?? ''))).slice(0, 100);
        const id = `kal-${hashOf(name).slice(0, 16)}`;
        const handled = await service.handle({ do: 'add-calendar', id, name, events: read.events }, who, key);
        if ('refused' in handled) return answerHandled(reply, request, handled, who, door);
        return reply.send({ ...handled, text: readWords(name, read, readersLanguage(request)) });
      },
    );
  });

  app.post<{ Body: { key?: unknown; forum?: unknown } | null }>('/api/tab/subscriptions', async (request, reply) => {
    const who = await signedIn(request);
    const { key: pressed, forum } = request.body ?? {};
    const key = pressKey(pressed, who);
    if (key === null || !isId(forum)) return answer(reply, request, refuse('refusal.malformed'));
    const secret = randomBytes(32).toString('base64url');
    const handled = await service.handle({ do: 'open-subscription', forum, hash: hashOf(secret) }, who, key);
    if (!('done' in handled)) return answerHandled(reply, request, handled, who, door);
    return answer(reply, request, { address: `${publicUrl}/kalender/${secret}.ics` });
  });

  app.get<{ Params: { file: string } }>('/kalender/:file', async (request, reply) => {
    const secret = request.params.file.replace(/\.ics$/, '');
    const feed = SECRET.test(secret) ? await service.feed(hashOf(secret)) : null;
    if (feed === null) {
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

function refusalOf(fault: 'not-a-calendar' | 'too-big' | 'no-events' | 'unreadable'): Refusal {
  if (fault === 'too-big') return refuse('refusal.file-too-big', { most: String(LARGEST_CALENDAR / 1024 / 1024) });
  return refuse(fault === 'no-events' ? 'refusal.empty-calendar' : 'refusal.not-a-calendar');
}

function readWords(name: string, { events, dropped, assumedZone }: OutsideCalendar, language: Language): string {
  const lost = dropped.unreadable + dropped.cut;
  const about = { name, count: events.length, dropped: lost };
  const said = text(language, lost > 0 ? 'calendar.read-dropped' : 'calendar.read', about);
  if (assumedZone === 0) return said;
  return `${said} ${text(language, 'calendar.assumed-zone', { count: assumedZone })}`;
}
