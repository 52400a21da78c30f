import { randomUUID } from 'node:crypto';
import type { GraphClient } from '../client/create-client.ts';
import type { Drives } from '../documents/find-drive.ts';
import { GraphFault } from '../fault.ts';
import type { LibrarySetting } from '../settings.ts';

/** How far it went in a library. */
export type TriedLibrary =
  | { works: 'read' | 'written' }
  /** `left`: the file that could not be removed. */
  | { fault: GraphFault; at: 'read' | 'write' | 'remove'; left?: string };

const TEXT = 'Samverkan prövade om det går att skriva här. Filen kan tas bort.\n';

/** Finds the library and reads in it; with `write` a small file is made in it too, and removed. */
export async function tryLibrary(
  client: GraphClient,
  drives: Drives,
  setting: LibrarySetting,
  write: boolean,
): Promise<TriedLibrary> {
  let at: 'read' | 'write' | 'remove' = 'read';
  const name = `Samverkan prov ${randomUUID()}.txt`;
  try {
    const drive = await drives.of(setting);
    await client.call('read-root', { drive }, { query: { $select: 'id' } });
    if (!write) return { works: 'read' };
    at = 'write';
    const content = { type: 'text/plain', bytes: Buffer.from(TEXT) };
    const query = { '@microsoft.graph.conflictBehavior': 'fail' };
    const made = (await client.call('store-content', { drive, path: name }, { query, content })).json();
    at = 'remove';
    await client.call('remove-item', { drive, item: String(made.id) }, { headers: { 'If-Match': String(made.eTag) } });
    return { works: 'written' };
  } catch (fault) {
    if (!(fault instanceof GraphFault)) throw fault;
    return { fault, at, ...(at === 'remove' ? { left: name } : {}) };
  }
}
