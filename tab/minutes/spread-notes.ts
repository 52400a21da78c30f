import type { NotesEditor } from './notes-editor.ts';
import type { SplitNotes } from './split-notes.ts';

/**
 * Moves what was pasted in one item to the items that it is about. What it returns takes that back, and says how many of
 * them have changed since and stay; null: the pasted text is not there any more.
 */
export function spreadNotes(
  pasted: string,
  { before, parts }: SplitNotes,
  from: NotesEditor,
  editorOf: (item: string) => NotesEditor | undefined,
): (() => number) | null {
  const { text } = from.now();
  const at = text.indexOf(pasted);
  if (at < 0) return null;
  const moves = new Map([[from, { before: text, after: '' }]]);
  from.type(text.slice(0, at) + before + text.slice(at + pasted.length));
  for (const part of parts) {
    const to = editorOf(part.item);
    if (!to) continue;
    if (!moves.has(to)) moves.set(to, { before: to.now().text, after: '' });
    to.append(part.text);
  }
  for (const [editor, move] of moves) move.after = editor.now().text;
  return () => {
    const changed = [...moves].filter(([editor, move]) => editor.now().text !== move.after);
    for (const [editor, move] of moves) if (editor.now().text === move.after) editor.type(move.before);
    return changed.length;
  };
}
