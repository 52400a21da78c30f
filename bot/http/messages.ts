import type { FastifyInstance } from 'fastify';

export interface Receiver {
  receive(input: { body: unknown; authorization: string | undefined }): Promise<{ status: number; body?: unknown }>;
}

/** Teams' door to the bot. */
export function messagesRoute(app: FastifyInstance, teams: Receiver): void {
  app.post('/api/messages', async (request, reply) => {
    const { authorization } = request.headers;
    const { status, body } = await teams.receive({ body: request.body, authorization });
    return body === undefined ? reply.code(status).send() : reply.code(status).send(body);
  });
}
