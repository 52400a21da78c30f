import { type ClipboardEvent, useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { caretIn } from '../caret.ts';
import { replaced, typeInto } from '../labelled.ts';
import type { NotesDesk } from '../notes-desk.ts';
import { isBeside, type NotesEditor, othersOf } from '../notes-editor.ts';
import { type PastedNotes, readPasted } from '../read-pasted.ts';
import { BesideTexts } from './beside-texts.tsx';
import { Dropped } from './dropped.tsx';
import { PastedNotice } from './pasted-notice.tsx';
import { SaveLine } from './save-line.tsx';

interface Props {
  item: ItemView;
  editor: NotesEditor;
  meeting: string;
  desk: NotesDesk;
  changed: () => Promise<void>;
}

/** The notes of an item as they are written, and beside them what somebody else wrote at the same time. */
export function Notes({ item, editor, meeting, desk, changed }: Props) {
  const { say } = useTab();
  const { area, state } = useEditor(editor);
  const [pasted, setPasted] = useState<PastedNotes | null>(null);
  const { writer } = editor.saver;
  const others = item.asides.length > 0 ? othersOf(item, writer) : [];
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event;
    const found = readPasted((type) => clipboardData.getData(type), desk.items, item.id);
    if (!found) return;
    event.preventDefault();
    const { selectionStart: from, selectionEnd: until, value } = currentTarget;
    const place = { from, until, by: found.text };
    if (!typeInto(currentTarget, place)) editor.type(replaced(value, place));
    setPasted(found);
  };
  return (
    <>
      <div className={others.length > 0 ? 'texts beside' : 'texts'}>
        <Textarea
          ref={area}
          id={`notes-${item.id}`}
          className="notes"
          aria-label={say('tab.write.notes', { no: item.no })}
          rows={3}
          spellCheck
          readOnly={state.settling}
          value={state.text}
          onChange={(_, { value }) => editor.type(value)}
          onBlur={() => void editor.saver.flush()}
          onPaste={paste}
        />
        {others.length > 0 && (
          <BesideTexts
            item={item}
            others={others}
            editor={editor}
            meeting={meeting}
            mine={isBeside(item, writer) || item.writer === writer}
            changed={changed}
          />
        )}
      </div>
      <SaveLine save={state.save} beside={isBeside(item, writer)} retry={() => void editor.saver.flush()} />
      {state.dropped !== null && <Dropped onBack={() => editor.bringBack()} area={area} />}
      {pasted && <PastedNotice key={pasted.text} pasted={pasted} editor={editor} desk={desk} />}
    </>
  );
}

/** The editor's state, and its field: where the text changes by itself, the caret stays at its word. */
function useEditor(editor: NotesEditor) {
  const area = useRef<HTMLTextAreaElement>(null);
  const before = useRef<{ text: string; from: number; until: number } | null>(null);
  const watch = useCallback(
    (changed: () => void) =>
      editor.watch(() => {
        const { current } = area;
        before.current =
          current && current === document.activeElement
            ? { text: current.value, from: current.selectionStart, until: current.selectionEnd }
            : null;
        changed();
      }),
    [editor],
  );
  const state = useSyncExternalStore(watch, editor.now);
  const { text } = state;
  useLayoutEffect(() => {
    const was = before.current;
    before.current = null;
    if (!was || was.text === text) return;
    area.current?.setSelectionRange(caretIn(was.text, text, was.from), caretIn(was.text, text, was.until));
  }, [text]);
  return { area, state };
}
