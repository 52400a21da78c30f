import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { Board } from '../board.ts';
import { ConnectorError } from '../connector-error.ts';
import type { Ids } from '../ids.ts';
import { splitConversation, threadId } from '../ids.ts';
import { member, pageOf } from '../members.ts';
import type { Place, Places } from '../places.ts';
import type { Tokens } from '../tokens.ts';
import type { Activity } from '../wire.ts';

/** Teams cuts a message at about this size. */
const LARGEST_MESSAGE = 28 * 1024;
const PAGE_SIZE = 200;

interface World {
  serviceUrl: string;
  tenant: string;
  ids: Ids;
  places: Places;
  board: Board;
  tokens: Tokens;
}

interface Opening {
  channelData?: { channel?: { id?: string } };
  members?: { id?: string }[];
  activity?: Activity;
}

type In<Params, Body = unknown, Querystring = unknown> = { Params: Params; Body: Body; Querystring: Querystring };

/** The connector's REST protocol, as a bot's library speaks it. */
export async function connectorRoutes(room: FastifyInstance, world: World): Promise<void> {
  const { ids, places, board, tenant, serviceUrl, tokens } = world;

  speakAsTheConnector(room);
  room.addHook('onRequest', async (request) => {
    const [, token] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (!token || !(await tokens.acceptsConnector(token))) throw new ConnectorError('Unauthorized');
  });

  const placeOf = (conversation: string): Place => {
    const place = places.of(conversation);
    const { thread } = splitConversation(conversation);
    const there = place && (!thread || board.posts(conversation).some((post) => post.thread === thread));
    if (!there) throw new ConnectorError('ConversationNotFound');
    return place;
  };
  const postOf = (conversation: string, id: string) => {
    placeOf(conversation);
    const post = board.find(conversation, id);
    if (!post) throw new ConnectorError('ActivityNotFoundInConversation');
    return post;
  };
  const say = async (conversation: string, activity: Activity) => {
    // Typing and the like leave nothing behind.
    return activity.type === 'message' ? (await board.add(conversation, 'bot', activity)).id : randomUUID();
  };
  const openingPlace = (body: Opening): Place => {
    const channel = body.channelData?.channel?.id;
    if (channel) return placeOf(channel);
    const person = places.member(body.members?.[0]?.id ?? '');
    if (!person) throw new ConnectorError('BadSyntax');
    const chat = places.of(ids.chat(person.id));
    if (!chat) throw new ConnectorError('BotNotInConversationRoster');
    return chat;
  };

  room.post<In<unknown, Opening>>('/v3/conversations', async ({ body }, reply) => {
    const place = openingPlace(object(body));
    if (place.kind === 'channel' && !body.activity) throw new ConnectorError('BadSyntax');
    const activityId = body.activity && (await say(place.id, message(body.activity)));
    const id = place.kind === 'channel' ? threadId(place.id, String(activityId)) : place.id;
    return reply.code(201).send({ id, activityId, serviceUrl });
  });

  room.post<In<{ id: string }, Activity>>('/v3/conversations/:id/activities', async ({ params, body }, reply) => {
    placeOf(params.id);
    return reply.code(201).send({ id: await say(params.id, message(body)) });
  });

  room.post<In<{ id: string; to: string }, Activity>>(
    '/v3/conversations/:id/activities/:to',
    async ({ params, body }, reply) => {
      const { kind, id } = placeOf(params.id);
      const { thread } = postOf(params.id, params.to);
      const said = await say(kind === 'channel' ? threadId(id, thread) : id, message(body));
      return reply.code(201).send({ id: said });
    },
  );

  room.put<In<{ id: string; activity: string }, Activity>>(
    '/v3/conversations/:id/activities/:activity',
    async ({ params, body }) => {
      const post = postOf(params.id, params.activity);
      await board.change(params.id, post, message(body));
      return { id: post.id };
    },
  );

  room.delete<In<{ id: string; activity: string }>>(
    '/v3/conversations/:id/activities/:activity',
    async ({ params }, reply) => {
      await board.remove(params.id, postOf(params.id, params.activity));
      return reply.code(200).send();
    },
  );

  const roster = (conversation: string) => placeOf(conversation).people.map((one) => member(ids, tenant, one));

  room.get<In<{ id: string }>>('/v3/conversations/:id/members', async ({ params }) => roster(params.id));
  room.get<In<{ id: string }, unknown, { pageSize?: string; continuationToken?: string }>>(
    '/v3/conversations/:id/pagedmembers',
    async ({ params, query }) =>
      pageOf(roster(params.id), Number(query.pageSize ?? PAGE_SIZE), query.continuationToken),
  );
  room.get<In<{ id: string; member: string }>>('/v3/conversations/:id/members/:member', async ({ params }) => {
    const found = roster(params.id).find((one) => one.id === params.member || one.aadObjectId === params.member);
    if (!found) throw new ConnectorError('MemberNotFoundInConversation');
    return found;
  });

  const team = (id: string) => {
    const place = placeOf(id);
    if (place.kind !== 'channel') throw new ConnectorError('ConversationNotFound');
    return place;
  };
  room.get<In<{ id: string }>>('/v3/teams/:id', async ({ params }) => {
    const { id, group, team: its, people } = team(params.id);
    return {
      id,
      name: its.name,
      aadGroupId: group,
      tenantId: tenant,
      type: 'standard',
      channelCount: 1,
      memberCount: people.length,
    };
  });
  // The General channel has no name of its own here.
  room.get<In<{ id: string }>>('/v3/teams/:id/conversations', async ({ params }) => ({
    conversations: [{ id: team(params.id).id, name: null }],
  }));
}

function object<T extends object>(body: T): T {
  if (!body || typeof body !== 'object' || Array.isArray(body)) throw new ConnectorError('BadSyntax');
  return body;
}

function message(activity: Activity): Activity {
  if (typeof object(activity).type !== 'string') throw new ConnectorError('BadSyntax');
  return activity;
}

/** Bodies and refusals in the connector's manner and not in fastify's. */
function speakAsTheConnector(room: FastifyInstance): void {
  room.removeAllContentTypeParsers();
  room.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_MESSAGE }, (_request, body, done) => {
    try {
      done(null, body ? JSON.parse(String(body)) : null);
    } catch {
      done(new ConnectorError('BadSyntax'));
    }
  });
  room.setNotFoundHandler((_request, reply) => {
    const error = new ConnectorError('NotFound');
    return reply.code(error.statusCode).send(error.body);
  });
  room.setErrorHandler((error: FastifyError | ConnectorError, _request, reply) => {
    const tooBig = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    const own =
      error instanceof ConnectorError ? error : new ConnectorError(tooBig ? 'MessageSizeTooBig' : 'ServiceError');
    return reply.code(own.statusCode).send(own.body);
  });
}
