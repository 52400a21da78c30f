import type { FastifyInstance } from 'fastify';
import type { LocalGraph } from '../graph/create-local-graph.ts';
import { ATTACHMENT_PATH, graphLetters, sentAttachment } from '../graph-letters.ts';
import type { Mailbox } from '../mailbox.ts';
import { mailboxPage, POLICY } from '../mailbox-page.ts';

/** What was sent by mail, for whoever sits at this computer. `origin`: of the addresses that are ours. */
export function mailboxRoutes(room: FastifyInstance, mailbox: Mailbox, origin: string, graph?: LocalGraph): void {
  room.get('/brevlada', async (_request, reply) => {
    const letters = [...(graph ? graphLetters(graph) : []), ...mailbox.letters()];
    return reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .type('text/html; charset=utf-8')
      .send(
        mailboxPage(
          letters.sort((a, b) => b.at.localeCompare(a.at)),
          origin,
        ),
      );
  });
  if (graph) attachmentRoute(room, graph);
}

function attachmentRoute(room: FastifyInstance, graph: LocalGraph): void {
  room.get<{ Params: { '*': string } }>(`${ATTACHMENT_PATH}/*`, async ({ params }, reply) => {
    const found = sentAttachment(graph, params['*']);
    if (!found) return reply.code(404).type('text/plain; charset=utf-8').send('Bilagan finns inte (längre).\n');
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .type(found.contentType)
      .send(Buffer.from(await graph.control.attachment(found)));
  });
}
