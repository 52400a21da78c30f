import type { AttachedFile } from '../../bot/ports/mail.ts';
import { type Desk, within } from './desk.ts';

/** What hangs on a draft that was left: all that should, nothing yet, or something else. */
export async function attachedAlready(
  message: string,
  { name, bytes }: AttachedFile,
  desk: Desk,
): Promise<'whole' | 'nothing' | 'other'> {
  const filling = { mailbox: desk.mailbox, message };
  const how = { query: { $select: 'name,size' }, ...within(desk, 4_000) };
  const found: Record<string, unknown>[] = [];
  for await (const one of desk.client.each('list-attachments', filling, how)) found.push(one);
  const [first, ...more] = found;
  if (first === undefined) return 'nothing';
  // Outlook counts what it writes around a document too.
  const whole = first.name === name && Number(first.size) >= bytes.length;
  return whole && more.length === 0 ? 'whole' : 'other';
}
