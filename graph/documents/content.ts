import type { GraphClient } from '../client/create-client.ts';
import { GraphFault } from '../fault.ts';
import { SLOWLY } from './ship.ts';

/** The address that Graph sends one to is good for minutes, and at times for less. */
const MOST_TRIES = 2;

/** A file's bytes, whole. What came with any status but 200, or is a page, is no content. Rejects with a GraphFault. */
export async function readContent(client: GraphClient, drive: string, item: string): Promise<Uint8Array> {
  for (let count = 1; ; count++) {
    try {
      const { status, bytes, header } = await client.call('read-content', { drive, item }, SLOWLY);
      const type = header('content-type') ?? '';
      const length = header('content-length');
      if (status !== 200 || type.startsWith('text/html')) throw noContent('redirected', status);
      if (length !== undefined && Number(length) !== bytes.byteLength) throw noContent('cut', status);
      return bytes;
    } catch (error) {
      const passes = error instanceof GraphFault && (error.why === 'redirected' || error.why === 'cut');
      if (!passes || count === MOST_TRIES) throw error;
    }
  }
}

const noContent = (why: 'redirected' | 'cut', status: number) =>
  new GraphFault(why, { status, mayBeDone: false, code: 'no-content' });
