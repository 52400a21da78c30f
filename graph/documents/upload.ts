import { GraphFault } from '../fault.ts';
import { type Item, readItem } from './item.ts';
import { type Session, sessionAt } from './session.ts';
import { isLong, pauseFor, type Ship } from './ship.ts';
import { type Chunk, nextChunk } from './upload-plan.ts';

/** So many answers in a row that bring it no further, and it is given up. */
const MOST_FRUITLESS = 6;
/** What no further piece changes. */
const FINAL = new Set(['taken', 'locked', 'not-granted', 'too-big', 'redirected', 'wrong-credential']);

/**
 * A new file in pieces, gone on with from where the session says that it is. Rejects with a GraphFault; where its
 * mayBeDone is true, the file may be there. A session that is given up is told so.
 */
export async function upload(ship: Ship): Promise<Item> {
  const { client, drive, path } = ship;
  const json = { item: { '@microsoft.graph.conflictBehavior': 'fail', name: path.at(-1) } };
  const opened = (await client.call('open-upload', { drive, path: path.join('/') }, { json })).json();
  const session = sessionAt(String(opened.uploadUrl), ship);
  try {
    return await sendAll(session, ship, opened.nextExpectedRanges);
  } catch (error) {
    await session.giveUp();
    throw error;
  }
}

async function sendAll(session: Session, ship: Ship, expected: unknown): Promise<Item> {
  const { bytes, sizes, around } = ship;
  let fruitless = 0;
  let lastWasSent = false;
  let fault = new GraphFault('gone', { mayBeDone: false, code: 'standstill' });
  for (let lacks = expected, reached = -1; ; ) {
    const chunk = nextChunk(lacks, bytes.byteLength, sizes.piece);
    if (chunk === 'whole') throw new GraphFault('cut', { mayBeDone: true, code: 'whole' });
    if (chunk === 'anew') throw new GraphFault('gone', { mayBeDone: true, code: 'ranges' });
    fruitless = chunk.from > reached ? 0 : fruitless + 1;
    if (fruitless > MOST_FRUITLESS) throw asItStands(fault, lastWasSent);
    reached = Math.max(reached, chunk.from);
    lastWasSent ||= chunk.to === bytes.byteLength;
    const outcome = await sendOne(session, chunk);
    if ('id' in outcome) return outcome;
    if ('lacks' in outcome) lacks = outcome.lacks;
    else {
      fault = outcome.fault;
      if (isLong(fault)) throw asItStands(fault, lastWasSent);
      await around.wait(fault.retryAfterMs ?? pauseFor(fruitless, around));
      lacks = await session.lacks();
    }
  }
}

type Outcome = Item | { lacks: unknown } | { fault: GraphFault };

/** The file, when it was the last piece; otherwise what it waits for now, or why nobody knows. */
async function sendOne(session: Session, chunk: Chunk): Promise<Outcome> {
  try {
    const answer = await session.put(chunk);
    const said = answer.json();
    return answer.status === 202 ? { lacks: said.nextExpectedRanges } : readItem(said);
  } catch (error) {
    if (!(error instanceof GraphFault) || FINAL.has(error.why)) throw error;
    return { fault: error };
  }
}

/** Before the last piece has gone there is no file. */
function asItStands({ why, status, code, retryAfterMs, said }: GraphFault, lastWasSent: boolean): GraphFault {
  return new GraphFault(why, {
    mayBeDone: lastWasSent,
    said,
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}
