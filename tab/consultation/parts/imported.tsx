import { useState } from 'react';
import type { ImportedView } from '../../../bot/consultation/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';

/** Lists that were imported lately: one that was a mistake is undone, and what became of it stays until the page is left. */
export function Imported({ imports, changed }: { imports: ImportedView[]; changed: () => Promise<void> }) {
  const { say } = useTab();
  const [undone, setUndone] = useState<string[]>([]);
  const [sending, send] = useSend();
  const undo = async (list: string) => {
    if (await send({ do: 'undo-import', list })) return;
    setUndone([...undone, list]);
    await changed();
  };
  const shown = imports.filter(({ list, mayUndo }) => mayUndo || undone.includes(list));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{say('tab.list.earlier')}</h3>
      <ul className="plain" aria-live="polite">
        {shown.map(({ list, text, lines, mayUndo }) => (
          <li key={list} className="line">
            <p>{text}</p>
            {undone.includes(list) && lines.slice(1).map((line) => <p key={line}>{line}</p>)}
            {mayUndo && (
              <ConfirmButton
                label={say('tab.list.undo')}
                about={text}
                title={say('tab.list.undoTitle')}
                confirm={say('tab.list.undo')}
                busy={sending.state === 'sending'}
                work={() => undo(list)}
                lines={lines}
              />
            )}
          </li>
        ))}
      </ul>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </>
  );
}
