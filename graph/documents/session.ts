import type { Answer } from '../client/answer.ts';
import { GraphFault } from '../fault.ts';
import { contentType, pauseFor, type Ship, SLOWLY } from './ship.ts';
import type { Chunk } from './upload-plan.ts';

/** A session that is not found is at times found a moment later. */
const LOOKED_FOR = 3;

/** An upload session: an address of its own, asked without a token. */
export interface Session {
  put(chunk: Chunk): Promise<Answer>;
  /** What it still waits for. Rejects with why `gone` where it is over: with the file, or without. */
  lacks(): Promise<unknown>;
  /** It will not be gone on with. */
  giveUp(): Promise<void>;
}

export function sessionAt(address: string, ship: Ship): Session {
  const { client, around, bytes } = ship;
  const of = { drive: ship.drive };
  return {
    put: ({ from, to }) =>
      client.file(address, {
        method: 'PUT',
        of,
        headers: { 'Content-Range': `bytes ${from}-${to - 1}/${bytes.byteLength}` },
        content: { type: contentType(ship), bytes: bytes.subarray(from, to) },
        ...SLOWLY,
      }),
    async lacks() {
      for (let count = 1; ; count++) {
        try {
          return (await client.file(address, { method: 'GET', of })).json().nextExpectedRanges;
        } catch (error) {
          if (!isOver(error)) throw error;
          if (count === LOOKED_FOR) throw new GraphFault('gone', { mayBeDone: true, code: 'session' });
          await around.wait(pauseFor(count, around));
        }
      }
    },
    async giveUp() {
      // It ends by itself when its time is out.
      await client.file(address, { method: 'DELETE', of, once: true }).catch(() => undefined);
    },
  };
}

const isOver = (error: unknown) => error instanceof GraphFault && (error.why === 'not-found' || error.why === 'gone');
