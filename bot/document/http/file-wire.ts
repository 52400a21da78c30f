import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FileOut, Paper } from '../../ports/service.ts';

/** In this scope a body of bytes is handed over as it comes: no file is held in memory. */
export function takesFiles(scope: FastifyInstance): void {
  scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/** A body's bytes, or null where it is something else. A reader that gives up leaves the request whole: its answer goes out on the same socket. */
export function bytesOf(body: unknown): AsyncIterable<Uint8Array> | null {
  return body instanceof Readable ? body.iterator({ destroyOnReturn: false }) : null;
}

/** Somebody's file, as bytes to be saved. */
export function sendFile(reply: FastifyReply, { name, size, bytes }: FileOut): FastifyReply {
  return reply
    .headers({ ...SAFE, 'content-length': size, 'content-disposition': disposition(name) })
    .send(Readable.from(bytes));
}

const TYPES: Record<Paper['kind'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** A file of our own making, to be saved. */
export function sendPaper(reply: FastifyReply, { name, kind, bytes }: Paper): FastifyReply {
  return reply
    .headers({ ...SAFE, 'content-type': TYPES[kind], 'content-disposition': disposition(name) })
    .send(Buffer.from(bytes));
}

/** Whatever is in a file, a browser saves it and does not draw it. */
const SAFE = {
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'content-security-policy': "sandbox; default-src 'none'",
};

/** Says that a file is to be saved, and under which name (RFC 6266, with RFC 5987 for what is not ASCII). */
export function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** How long the rest of a refused body may go on coming, in milliseconds. */
const LINGER_MS = 5_000;

/** What still comes of a body that was refused is let by unread, so that its sender gets to read why; after a while it is cut off. */
export function letBy({ raw }: FastifyRequest): void {
  if (raw.complete) return;
  raw.resume();
  const cut = setTimeout(() => raw.socket.destroy(), LINGER_MS).unref();
  raw.once('close', () => clearTimeout(cut)).once('end', () => clearTimeout(cut));
}
