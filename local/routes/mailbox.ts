import type { FastifyInstance } from 'fastify';
import type { Mailbox } from '../mailbox.ts';
import { mailboxPage, POLICY } from '../mailbox-page.ts';

/** What was sent by mail, for whoever sits at this computer. `origin`: of the addresses that are ours. */
export function mailboxRoutes(room: FastifyInstance, mailbox: Mailbox, origin: string): void {
  room.get('/brevlada', async (_request, reply) =>
    reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .type('text/html; charset=utf-8')
      .send(mailboxPage(mailbox.letters(), origin)),
  );
}
