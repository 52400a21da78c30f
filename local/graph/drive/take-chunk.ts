import { type Answer, ok } from '../answer.ts';
import { badRequest, Fault, nameTaken } from '../fault.ts';
import { showSession, type UploadSession } from '../upload-session.ts';
import type { World } from '../world.ts';
import { sessionGone } from './create-upload-session.ts';

const RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/;

export function sessionAt(world: World, id: string): UploadSession {
  const session = world.uploads.get(id);
  if (!session || world.real() >= session.until) throw sessionGone();
  return session;
}

/** One piece, in order. With the last one the file is there, or the session lives on. */
export function takeChunk(world: World, id: string, range: string, bytes: Uint8Array): Answer {
  const session = sessionAt(world, id);
  const [from, to, total] = (RANGE.exec(range)?.slice(1) ?? []).map(Number);
  if (from === undefined || to === undefined || total === undefined || to - from + 1 !== bytes.byteLength)
    throw badRequest('The Content-Range header does not fit the bytes.');
  if (from < session.received) throw alreadyThere();
  if (from > session.received) throw badRequest('The fragment is not the next one that is expected.');
  if (to + 1 < total) {
    session.parts.push(bytes);
    session.received += bytes.byteLength;
    return { ...ok(showSession(session)), status: session.partial };
  }
  return lastChunk(world, session, bytes);
}

function lastChunk(world: World, session: UploadSession, bytes: Uint8Array): Answer {
  // Seen at SharePoint: the answer after a 423 says that the name is taken, by nothing but the session itself.
  if (session.refused?.detail.status === 423) {
    delete session.refused;
    throw nameTaken();
  }
  try {
    const answer = session.finish(Buffer.concat([...session.parts, bytes]));
    world.uploads.delete(session.id);
    return answer;
  } catch (error) {
    if (error instanceof Fault) session.refused = error;
    throw error;
  }
}

const alreadyThere = () =>
  new Fault({ status: 416, code: 'invalidRange', message: 'The uploaded fragment has already been received.' });
