import type { FastifyInstance, FastifyRequest } from 'fastify';
import { letBy } from '../document/http/file-wire.ts';
import type { ChannelProof } from '../signin/channel-token.ts';

export interface Receiver {
  letIn(authorization: string | undefined): Promise<{ proof: ChannelProof } | { status: number }>;
  receive(body: unknown, proof: ChannelProof): Promise<{ status: number; body?: unknown }>;
}

/** Teams' door to the bot. Nothing of a body is read before its sender's token is proved. */
export async function messagesRoute(app: FastifyInstance, teams: Receiver): Promise<void> {
  await app.register(async (scope) => {
    const proofs = new WeakMap<FastifyRequest, ChannelProof>();
    scope.addHook('onRequest', async (request, reply) => {
      const known = await teams.letIn(request.headers.authorization);
      if ('proof' in known) return void proofs.set(request, known.proof);
      letBy(request);
      return reply.code(known.status).send();
    });
    scope.post('/api/messages', async (request, reply) => {
      const proof = proofs.get(request);
      if (proof === undefined) return reply.code(401).send();
      const { status, body } = await teams.receive(request.body, proof);
      return body === undefined ? reply.code(status).send() : reply.code(status).send(body);
    });
  });
}
