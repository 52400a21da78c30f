import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../domain/fields.ts';
import { parseCommand } from '../domain/parse-command.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import type { Logger } from '../ports/log.ts';
import type { Handled, Service, Who } from '../ports/service.ts';
import type { TabVerifier } from '../signin/tab-token.ts';
import { readersLanguage, sendRefusal } from './errors.ts';

type AccountWho = Who & { kind: 'account' };

/** The tab's questions and commands. Who asks comes from the verified token alone. */
export function tabApi(app: FastifyInstance, service: Service, verifier: TabVerifier, log: Logger): void {
  const signedIn = (request: FastifyRequest): Promise<AccountWho> => verifier.verify(request.headers.authorization);

  app.get('/api/tab/todo', async (request, reply) => {
    const who = await signedIn(request);
    return answer(reply, request, await service.todo(who, readersLanguage(request)));
  });

  app.get<{ Params: { id: string } }>('/api/tab/meetings/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id)
      ? await service.meeting(who, id, readersLanguage(request))
      : refuse('refusal.unknown-meeting');
    return answer(reply, request, known);
  });

  app.get<{ Params: { id: string } }>('/api/tab/polls/:id', async (request, reply) => {
    const who = await signedIn(request);
    const { id } = request.params;
    const known = isId(id) ? await service.poll(who, id, readersLanguage(request)) : refuse('refusal.unknown-poll');
    return answer(reply, request, known);
  });

  app.get('/api/tab/forums', async (request, reply) => {
    const who = await signedIn(request);
    return answer(reply, request, { forums: await service.forums(who) });
  });

  app.get<{ Querystring: { channel?: string; team?: string } }>('/api/tab/forum', async (request, reply) => {
    const who = await signedIn(request);
    const forum = await service.forumOf(
      who,
      [request.query.channel, request.query.team].map((id) => String(id ?? '')),
    );
    return forum
      ? answer(reply, request, forum)
      : sendRefusal(reply.code(404), refuse('refusal.unknown-team'), readersLanguage(request));
  });

  app.post<{ Body: { key?: unknown; command?: unknown } | null }>('/api/tab/commands', async (request, reply) => {
    const who = await signedIn(request);
    const handled = await carryOut(request.body ?? {}, who, service);
    if (!('refused' in handled)) return reply.send(handled);
    const { refused } = handled.refused;
    log.info({ route: request.routeOptions.url, account: who.account, refused }, 'command refused');
    return sendRefusal(reply, handled.refused, readersLanguage(request));
  });
}

/** `key` names one press: sent twice, it is carried out once. */
async function carryOut(
  body: { key?: unknown; command?: unknown },
  who: AccountWho,
  service: Service,
): Promise<Handled> {
  const { key } = body;
  const command = parseCommand(body.command);
  if (isRefusal(command)) return { refused: command };
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) return { refused: refuse('refusal.malformed') };
  return service.handle(command, who, `tab:${who.account}:${key}`);
}

function answer(reply: FastifyReply, request: FastifyRequest, view: object): FastifyReply {
  reply.header('cache-control', 'no-store');
  return isRefusal(view) ? sendRefusal(reply, view, readersLanguage(request)) : reply.send(view);
}
