import { isObject } from '../client/answer.ts';
import { GraphFault } from '../fault.ts';
import { ITEM, type Item, readItem } from './item.ts';
import { contentType, isLong, pauseFor, type Ship, SLOWLY } from './ship.ts';
import { upload } from './upload.ts';

const MOST_TRIES = 3;

/**
 * A new file under a name that no file has. Where the answer was lost, or says that the name is taken, it is looked for:
 * `taken` says that it is there, perhaps with these very bytes. Rejects with a GraphFault.
 */
export async function storeNew(ship: Ship): Promise<{ stored: Item } | { taken: Item }> {
  for (let count = 1; ; count++) {
    const outcome = await sendOnce(ship);
    if (!(outcome instanceof GraphFault)) return { stored: outcome };
    const there = await lookFor(ship);
    if (there) return { taken: there };
    if (count === MOST_TRIES || isLong(outcome)) throw outcome.why === 'taken' ? heldByNobody(outcome) : outcome;
    await ship.around.wait(outcome.retryAfterMs ?? pauseFor(count, ship.around));
  }
}

/** The file; or a fault after which it may be there. Any other rejects. */
async function sendOnce(ship: Ship): Promise<Item | GraphFault> {
  try {
    return await (ship.bytes.byteLength > ship.sizes.atOnce ? upload(ship) : putWhole(ship));
  } catch (error) {
    if (error instanceof GraphFault && (error.why === 'taken' || error.mayBeDone)) return error;
    if (!(error instanceof GraphFault && error.why === 'not-found' && ship.path.length > 1)) throw error;
    await makeFolder(ship);
    return error;
  }
}

async function putWhole(ship: Ship): Promise<Item> {
  const { client, drive, path, bytes } = ship;
  const answer = await client.call(
    'store-content',
    { drive, path: path.join('/') },
    {
      query: { '@microsoft.graph.conflictBehavior': 'fail' },
      content: { type: contentType(ship), bytes },
      ...SLOWLY,
    },
  );
  return readItem(answer.json());
}

async function lookFor({ client, drive, path }: Ship): Promise<Item | undefined> {
  try {
    const found = (await client.call('read-by-path', { drive, path: path.join('/') }, { query: ITEM })).json();
    return isObject(found.deleted) ? undefined : readItem(found);
  } catch (error) {
    if (error instanceof GraphFault && error.why === 'not-found') return undefined;
    throw error;
  }
}

/** Graph makes the folders of a path itself, but for when somebody removes one just then. It rejects where there is no library. */
async function makeFolder({ client, drive, path }: Ship): Promise<void> {
  const json = { name: path[0], folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  try {
    await client.call('make-folder', { drive, item: 'root' }, { json });
  } catch (error) {
    if (!(error instanceof GraphFault && (error.why === 'taken' || error.mayBeDone))) throw error;
  }
}

/** After a 423 a session says that the name is taken, by a file that is not there: somebody held it. */
function heldByNobody({ status = 409, code = 'taken', said }: GraphFault): GraphFault {
  return new GraphFault('locked', { mayBeDone: false, status, code, said });
}
