import type { Problem } from '../shell/problem.ts';
import type { KeptNotes, NotesEditor, SettleChoice, Settling } from './notes-editor.ts';

export interface SettleMeans {
  /** The item's notes as the service has them now; undefined: the item is not there. Rejects where they can't be read. */
  read(): Promise<KeptNotes | undefined>;
  /** They could not be read. */
  unread(): void;
  send(settling: Settling): Promise<Problem | null>;
}

/** Makes the texts of an item one: only what everybody's windows have saved, and only as it stands at the service now. */
export async function settleNotes(editor: NotesEditor, choice: SettleChoice, { read, unread, send }: SettleMeans) {
  if (editor.now().settling) return;
  editor.hold(true);
  await editor.saver.flush();
  const kept = await read().catch(unread);
  const settling = kept ? editor.settling(choice, kept) : null;
  const problem = settling ? await send(settling) : null;
  if (settling && !problem) editor.settled();
  else editor.hold(false);
}
