import { Fragment, useEffect, useRef, useState } from 'react';
import type { EditItemView, EditingView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useDrag } from '../../shell/drag.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { ADD, useAgendaEditor } from '../edit-agenda.ts';
import { halfWritten, NEW } from '../item-draft.ts';
import { CopyAgenda } from './copy-agenda.tsx';
import { EditRow } from './edit-row.tsx';
import { ItemForm } from './item-form.tsx';
import { RemovedItem } from './removed-item.tsx';

interface Props {
  meeting: MeetingView;
  editing: EditingView;
  changed: () => Promise<void>;
  onClose: () => void;
}

/** The secretariat's agenda: every item is saved by itself, and what was done is said to readers of sound too. */
export function AgendaEditor({ meeting: { id: meeting, status }, editing, changed, onClose }: Props) {
  const { say } = useTab();
  const start = useRef<HTMLParagraphElement>(null);
  const editor = useAgendaEditor(meeting, editing, changed);
  const { items, open, removed } = editor;
  const drag = useDrag(editor.put);
  const saves = useRef(new Map<string, () => Promise<boolean>>());
  const [left, setLeft] = useState(false);
  const byItself = open.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!byItself) start.current?.focus();
  }, []);
  const close = async () => {
    for (const id of [...saves.current.keys()]) if (!((await saves.current.get(id)?.()) ?? true)) return;
    const half = halfWritten(meeting).length > 0;
    setLeft(half);
    if (!half || left) onClose();
  };
  const form = (id: string, item?: EditItemView) => (
    <ItemForm
      key={id}
      meeting={meeting}
      editing={editing}
      id={id}
      item={item}
      changed={changed}
      saves={saves.current}
      onSaved={(heading) => editor.noteSaved(id, heading)}
      onClose={() => editor.hide(id)}
    />
  );
  const gone = open.filter((id) => id !== NEW && !items.some((item) => item.id === id));
  const undo = removed && <RemovedItem item={removed.item} onUndo={editor.undo} />;
  return (
    <div className="editor">
      <p ref={start} tabIndex={-1} className="quiet">
        {say(status === 'noticed' ? 'tab.agenda.howSent' : 'tab.agenda.how')}
      </p>
      <p role="status" className="unseen">
        {editor.said}
      </p>
      <div role="status">{editor.partly && <Status icon="warning">{say('tab.agenda.partlyBack')}</Status>}</div>
      {editor.problem && <ProblemNotice problem={editor.problem} />}
      {items.length === 0 && !removed && <p>{say('tab.agenda.empty')}</p>}
      <ol className="agenda edit-agenda">
        {items.map((item, index) => (
          <Fragment key={item.id}>
            {removed?.at === index && undo}
            <EditRow item={item} index={index} of={items.length} drag={drag} editor={editor}>
              {open.includes(item.id) && form(item.id, item)}
            </EditRow>
          </Fragment>
        ))}
        {removed && removed.at >= items.length && undo}
      </ol>
      {gone.map((id) => form(id))}
      {open.includes(NEW) && form(NEW)}
      <div role="status">{left && <Status icon="warning">{say('tab.agenda.notAdded')}</Status>}</div>
      <div className="choices">
        {!open.includes(NEW) && (
          <Button id={ADD} icon={<Icon name="add" />} onClick={() => editor.show(NEW)}>
            {say('tab.agenda.add')}
          </Button>
        )}
        <Button onClick={close}>{say('tab.agenda.done')}</Button>
      </div>
      <CopyAgenda meeting={meeting} editing={editing} changed={changed} />
    </div>
  );
}
