import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { close, listen } from '../harness/start.ts';

/** It takes a little while, so that a kill can come between a letter's leaving and its answer. */
const LATENCY_MS = 8;

/** A mailbox on the other side of the wire: what it is handed it has, once, whether or not its answer is heard. */
export async function startMailbox() {
  const taken: string[] = [];
  const server = createServer(async (request, response) => {
    const { reference } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    if (!taken.includes(reference)) taken.push(reference);
    await setTimeout(LATENCY_MS);
    response.writeHead(202).end();
  });
  const address = await listen(server);
  return {
    address,
    /** The references of the letters, in the order in which they came. */
    taken: (): readonly string[] => taken,
    close: () => close(server),
  };
}
