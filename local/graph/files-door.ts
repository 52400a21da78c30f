import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { sessionAt, takeChunk } from './drive/take-chunk.ts';
import { Fault, notFound } from './fault.ts';
import { typeOf } from './file-type.ts';
import { rewriteOffice } from './rewrite-office.ts';
import { showSession } from './upload-session.ts';

let reads = 0;

/** The pre-authenticated addresses: a file's bytes, and the pieces of an upload. `what`: "download/…", "upload/…". */
export async function answerFiles(call: Call, what: string): Promise<Answer> {
  const { world, headers, query } = call;
  if (headers.authorization !== undefined || !world.addresses.good(what, query.get('tempauth'))) throw refused();
  const [kind, id = '', blob = ''] = what.split('/');
  if (kind === 'download') return download(call, id, blob);
  return upload(call, id);
}

async function download({ world, method }: Call, id: string, blob: string): Promise<Answer> {
  const item = world.store.kept.items[id];
  if (!item || method !== 'GET') throw notFound();
  reads += 1;
  const bytes = rewriteOffice(item.name, await world.blobs.get(blob), reads);
  const name = encodeURIComponent(item.name);
  const headers = { 'content-type': typeOf(item.name), 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, bytes, headers };
}

function upload({ world, method, headers, body }: Call, id: string): Answer {
  if (method === 'PUT') return takeChunk(world, id, headers['content-range'] ?? '', body);
  const session = sessionAt(world, id);
  if (method === 'GET') return { status: 200, body: showSession(session) };
  if (method !== 'DELETE') throw notFound();
  world.uploads.delete(id);
  return { status: 204 };
}

const refused = () => new Fault({ status: 401, code: 'unauthenticated', message: 'The address does not give access.' });
