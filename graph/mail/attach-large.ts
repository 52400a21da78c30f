import type { AttachedFile } from '../../bot/ports/mail.ts';
import { GraphFault } from '../fault.ts';
import { type Desk, within } from './desk.ts';

/** Outlook takes less than 4 MB at a time, and Graph whole pieces of 320 KiB but for the last. */
const CHUNK = 12 * 320 * 1024;
/** What sending and asking what became of it may take. */
const KEPT_MS = 9_000;

/** Uploads the document part by part, in order, to where Graph says. What breaks off is begun anew by the next try. */
export async function attachLarge(message: string, { name, type, bytes }: AttachedFile, desk: Desk): Promise<void> {
  const json = { AttachmentItem: { attachmentType: 'file', name, contentType: type, size: bytes.length } };
  const filling = { mailbox: desk.mailbox, message };
  const session = await desk.client.call('open-attachment', filling, { json, ...within(desk, 5_000, KEPT_MS) });
  const address = String(session.json().uploadUrl);
  let at = 0;
  while (at < bytes.length) at = await put(address, bytes, at, desk);
}

/** Where the next part begins: where it is asked for. */
async function put(address: string, bytes: Uint8Array, from: number, desk: Desk): Promise<number> {
  const part = bytes.subarray(from, from + CHUNK);
  const end = from + part.length;
  const headers = { 'Content-Range': `bytes ${from}-${end - 1}/${bytes.length}` };
  const content = { type: 'application/octet-stream', bytes: part };
  const of = { mailbox: desk.mailbox };
  const how = { method: 'PUT', of, headers, content, ...within(desk, 10_000, KEPT_MS) } as const;
  const answer = await desk.client.file(address, how);
  if (end === bytes.length || answer.status === 201) return bytes.length;
  return nextOf(answer.json().nextExpectedRanges, from, end);
}

function nextOf(ranges: unknown, from: number, end: number): number {
  const next = Number.parseInt(String(Array.isArray(ranges) ? ranges[0] : ranges), 10);
  if (next > from && next <= end) return next;
  throw new GraphFault('range', { mayBeDone: false });
}
