import { useState } from 'react';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Textarea } from '../../shell/controls/textarea.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { useSend } from '../../shell/send.ts';
import type { NotesEditor, SettleChoice } from '../notes-editor.ts';
import { settleNotes } from '../settle-notes.ts';

interface Props {
  item: ItemView;
  others: string[];
  editor: NotesEditor;
  meeting: string;
  /** What stands in the box was written here. */
  mine: boolean;
  changed: () => Promise<void>;
}

/** What somebody else wrote in the item at the same time, and how the texts become one. */
export function BesideTexts({ item, others, editor, meeting, mine, changed }: Props) {
  const { say, api } = useTab();
  const [sending, send] = useSend();
  const [unread, setUnread] = useState(false);
  const settle = async (choice: SettleChoice) => {
    setUnread(false);
    await settleNotes(editor, choice, {
      read: async () => (await api.minutes(meeting)).writing?.items.find(({ id }) => id === item.id),
      unread: () => setUnread(true),
      send: (settling) => send({ do: 'settle-item', meeting, item: item.id, ...settling }),
    });
    await changed();
    document.getElementById(`notes-${item.id}`)?.focus();
  };
  return (
    <div className="other-texts">
      <p role="status">{say('tab.write.beside')}</p>
      {others.map((text, index) => (
        <Textarea
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells them apart, and they hold no state
          key={index}
          readOnly
          className="notes"
          aria-label={say('tab.write.other')}
          rows={3}
          value={text}
        />
      ))}
      <div className="choices">
        <Button appearance="primary" onClick={() => settle('join')}>
          {say('tab.write.join')}
        </Button>
        <Button onClick={() => settle('mine')}>{say(mine ? 'tab.write.keepMine' : 'tab.write.keepBox')}</Button>
        <Button onClick={() => settle('theirs')}>{say('tab.write.keepOther')}</Button>
      </div>
      <div role="alert">{unread && <p className="bad">{say('tab.write.unread')}</p>}</div>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}
