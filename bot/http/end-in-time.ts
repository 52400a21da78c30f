import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What has been asked when the server closes is answered within this time, in milliseconds: Teams gives up at about ten seconds. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * A server waits for every open connection when it closes, also for one on which nothing was ever asked, which Node does not count
 * as idle. Those are closed at once, and the others when they have been answered or their time is up.
 */
export function endInTime(app: FastifyInstance): void {
  const underWay = new Map<Socket, number>();
  const count = (socket: Socket, more: number) => {
    const now = underWay.get(socket);
    if (now !== undefined) underWay.set(socket, now + more);
  };
  app.server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  app.server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  app.addHook('preClose', async () => {
    for (const [socket, requests] of underWay) if (requests === 0) socket.destroy();
    setTimeout(() => app.server.closeAllConnections(), ANSWER_WITHIN_MS).unref();
  });
}
