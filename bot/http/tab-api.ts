import type { FastifyInstance } from 'fastify';
import { parseCommand } from '../declared/parse-command.ts';
import { isId } from '../kernel/fields.ts';
import { isLocalDate } from '../kernel/local-time.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import type { Handled, Service } from '../ports/service.ts';
import { readersLanguage } from './errors.ts';
import { type AccountWho, answer, answerHandled, pressKey, signedInFirst, type TabDoor } from './tab-door.ts';

/** A form holds 30 answers of 20 000 letters: 1.2 MB of å, and some letters take three bytes. */
const LARGEST_COMMAND = 2 * 1024 * 1024;

/** The tab's questions and commands. */
export async function tabApi(app: FastifyInstance, door: TabDoor): Promise<void> {
  const { service, signedIn } = door;

  app.get('/api/tab/todo', async (request, reply) => {
    const who = await signedIn(request);
    return answer(reply, request, await service.ask('todo', who, { language: readersLanguage(request) }));
  });

  app.get<{ Params: { id: string } }>('/api/tab/meetings/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.ask('meeting', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-meeting');
    return answer(reply, request, known);
  });

  app.get<Notice>('/api/tab/meetings/:id/notice', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const answerBy = String(request.query.answerBy ?? '');
    const until = isLocalDate(answerBy) ? { answerBy } : {};
    const drawn = isId(id)
      ? await service.ask('notice-preview', who, { id, language: readersLanguage(request), ...until })
      : refuse('refusal.unknown-meeting');
    return answer(reply, request, drawn);
  });

  app.get<{ Params: { id: string } }>('/api/tab/dates/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.ask('dates', who, { id, language: readersLanguage(request) })
      : refuse('refusal.unknown-dates');
    return answer(reply, request, known);
  });

  app.get<{ Params: { kind: string; id: string } }>('/api/tab/reminders/:kind/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { kind, id } = request.params;
    const known =
      isId(kind) && isId(id)
        ? await service.ask('reminder', who, { about: { kind, id }, language: readersLanguage(request) })
        : refuse('refusal.unknown-asked');
    return answer(reply, request, known);
  });

  app.get('/api/tab/forums', async (request, reply) => {
    const who = await signedIn(request);
    const forums = await service.ask('forums', who, {});
    return answer(reply, request, isRefusal(forums) ? forums : { forums });
  });

  app.get<{ Querystring: { channel?: string; team?: string } }>('/api/tab/forum', async (request, reply) => {
    const who = await signedIn(request);
    const ids = [request.query.channel, request.query.team].map((id) => String(id ?? ''));
    return answer(reply, request, await service.ask('forum', who, { ids }));
  });

  await app.register(async (scope) => {
    const whoSent = signedInFirst(scope, door);
    const how = { bodyLimit: LARGEST_COMMAND };
    scope.post<{ Body: CommandBody | null }>('/api/tab/commands', how, async (request, reply) => {
      const who = whoSent(request);
      return answerHandled(reply, request, await carryOut(request.body ?? {}, who, service), who, door);
    });
  });
}

interface Notice {
  Params: { id: string };
  Querystring: { answerBy?: string };
}

interface CommandBody {
  key?: unknown;
  command?: unknown;
}

async function carryOut(body: CommandBody, who: AccountWho, service: Service): Promise<Handled> {
  const command = parseCommand(body.command);
  if (isRefusal(command)) return { refused: command };
  const key = pressKey(body.key, who);
  return key === null ? { refused: refuse('refusal.malformed') } : service.handle(command, who, key);
}
