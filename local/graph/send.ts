import type { FastifyReply } from 'fastify';
import type { Answer } from './answer.ts';
import type { Failure } from './fail.ts';

/** The answer on the wire, with its headers and as much of it as is to come through. */
export function sendAnswer(reply: FastifyReply, answer: Answer, failure: Failure | null): FastifyReply {
  const { status, body, bytes, headers = {} } = answer;
  const json = body !== undefined;
  const content = bytes ?? (json ? Buffer.from(JSON.stringify(body)) : Buffer.alloc(0));
  const all = { ...(json && { 'content-type': 'application/json' }), ...headers };
  if (typeof failure === 'object' && failure !== null && 'cutAfter' in failure)
    return cut(reply, status, all, content, failure.cutAfter);
  return reply
    .code(status)
    .headers(all)
    .send(content.byteLength > 0 ? Buffer.from(content) : undefined);
}

/** The length says more than what comes. */
function cut(
  reply: FastifyReply,
  status: number,
  headers: Record<string, string>,
  content: Uint8Array,
  after: number,
): FastifyReply {
  reply.hijack();
  reply.raw.writeHead(status, { ...headers, 'content-length': content.byteLength });
  reply.raw.write(content.subarray(0, after), () => reply.raw.destroy());
  return reply;
}

export function drop(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.destroy();
  return reply;
}
