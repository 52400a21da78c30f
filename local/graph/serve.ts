import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Failure, Failures } from './fail.ts';
import { Fault, faultAnswer } from './fault.ts';
import type { Recording } from './record.ts';
import { drop, sendAnswer } from './send.ts';
import type { World } from './world.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];

export interface Door {
  world: World;
  record: Recording;
  failures: Failures;
  /** Milliseconds that each call takes beside its work. */
  latency: { ms: number };
}

type Answering = (call: Call, rest: string) => Promise<Answer>;

/** One door of the stand-in: whatever comes below `prefix` is noted, may fail by a rule, and is answered. */
export async function serve(app: FastifyInstance, door: Door, prefix: string, answering: Answering): Promise<void> {
  await app.register(async (room) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    room.route({
      method: METHODS,
      url: `${prefix}/*`,
      handler: (request, reply) => handle(door, request, reply, prefix, answering),
    });
  });
}

async function handle(door: Door, request: FastifyRequest, reply: FastifyReply, prefix: string, answering: Answering) {
  const { method, url } = request;
  const call = callOf(door.world, request);
  const recorded = door.record.add({ method, url, headers: call.headers, bytes: call.body.byteLength });
  const failure = door.failures.of(call);
  if (door.latency.ms > 0) await new Promise((resolve) => setTimeout(resolve, door.latency.ms));
  if (failure === 'dropped') return drop(reply);
  if (failure === 'hangs') return reply.hijack();
  const rest = url.split('?')[0]?.slice(prefix.length + 1) ?? '';
  const answer = refusal(door, failure) ?? (await settled(door, call, () => answering(call, rest)));
  if (failure === 'answer-lost') return drop(reply);
  const said = failure === 'no-body' && answer.status < 300 ? { status: 204 } : answer;
  recorded.status = said.status;
  return sendAnswer(reply, said, failure);
}

function callOf(world: World, { method, url, headers, body }: FastifyRequest): Call {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const bytes = body instanceof Uint8Array ? body : new Uint8Array();
  return { world, method, url, headers: plain, query, body: bytes };
}

function refusal({ world }: Door, failure: Failure | null): Answer | null {
  if (typeof failure !== 'object' || failure === null || !('status' in failure)) return null;
  const { status, code, inner, body, headers } = failure;
  if (typeof body === 'string') return { status, bytes: Buffer.from(body), ...(headers && { headers }) };
  const ordinary = status < 400 && code === undefined;
  if (ordinary || body !== undefined)
    return { status, ...(body !== undefined && { body }), ...(headers && { headers }) };
  const detail = {
    status,
    code: code ?? 'generalException',
    message: 'So the rule says.',
    ...(inner !== undefined && { inner }),
  };
  return faultAnswer({ ...detail, ...(headers && { headers }) }, world.now());
}

/** What was changed lies where it survives before anybody hears of it. */
async function settled({ world }: Door, call: Call, answering: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await answering();
    if (call.method === 'GET') return answer;
    await world.blobs.settled();
    await world.store.save();
    world.options.changed?.();
    return answer;
  } catch (error) {
    if (error instanceof Fault) return faultAnswer(error.detail, world.now());
    throw error;
  }
}
