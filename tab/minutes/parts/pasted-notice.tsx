import { useId, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesEditor } from '../notes-editor.ts';
import type { PastedNotes } from '../read-pasted.ts';
import { spreadNotes } from '../spread-notes.ts';

interface Props {
  pasted: PastedNotes;
  editor: NotesEditor;
  desk: NotesDesk;
}

type Stage =
  | { kind: 'pasted' }
  | { kind: 'left' }
  | { kind: 'gone' }
  | { kind: 'spread'; undo: () => number }
  | { kind: 'undone'; changed: number };

/** What was left out of what was pasted, and the offer to spread it over the items that it is about. */
export function PastedNotice({ pasted, editor, desk }: Props) {
  const { say } = useTab();
  const [stage, setStage] = useState<Stage>({ kind: 'pasted' });
  const undoId = useId();
  const focusNext = useFocusNext();
  const { split } = pasted;
  const count = split?.parts.length ?? 0;
  const spread = () => {
    if (!split) return;
    const undo = spreadNotes(pasted.text, split, editor, (item) => desk.known(item));
    setStage(undo ? { kind: 'spread', undo } : { kind: 'gone' });
    focusNext(undoId);
  };
  if (stage.kind === 'left') return null;
  return (
    <div role="status" className="notice">
      <Icon name="file" />
      <div className="pasted">
        {stage.kind === 'pasted' && <Told pasted={pasted} />}
        {stage.kind === 'spread' && <p>{say(countKey('tab.write.spreadDone', count), { count })}</p>}
        {stage.kind === 'gone' && <p>{say('tab.write.spreadGone')}</p>}
        {stage.kind === 'undone' && (
          <p>
            {stage.changed === 0
              ? say('tab.write.undone')
              : say(countKey('tab.write.undoneBut', stage.changed), { count: stage.changed })}
          </p>
        )}
      </div>
      {stage.kind === 'pasted' && split && (
        <Button appearance="primary" onClick={spread}>
          {say(countKey('tab.write.spread', count), { count })}
        </Button>
      )}
      {stage.kind === 'spread' ? (
        <Button
          id={undoId}
          icon={<Icon name="undo" />}
          onClick={() => setStage({ kind: 'undone', changed: stage.undo() })}
        >
          {say('tab.write.undo')}
        </Button>
      ) : (
        <Button onClick={() => setStage({ kind: 'left' })}>
          {say(stage.kind === 'pasted' && split ? 'tab.write.leave' : 'tab.write.close')}
        </Button>
      )}
    </div>
  );
}

function Told({ pasted: { pictures, deleted, inserted } }: { pasted: PastedNotes }) {
  const { say } = useTab();
  return (
    <>
      <p>{say('tab.write.pasted')}</p>
      {pictures > 0 && <p>{say(countKey('tab.write.pictures', pictures), { count: pictures })}</p>}
      {deleted > 0 && <p>{say(countKey('tab.write.deleted', deleted), { count: deleted })}</p>}
      {inserted > 0 && <p>{say(countKey('tab.write.inserted', inserted), { count: inserted })}</p>}
    </>
  );
}
