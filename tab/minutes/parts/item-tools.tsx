import { useState } from 'react';
import type { ItemView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { isKept } from '../../shell/drafts.ts';
import { useFocusNext } from '../../shell/focus-next.ts';
import { Saved } from '../../shell/parts/saved.tsx';
import { type Send, useSend } from '../../shell/send.ts';
import { ItemFields, type ItemFieldsDraft } from './item-fields.tsx';

interface Props {
  item: ItemView;
  of: number;
  meeting: string;
  changed: () => Promise<void>;
}

/** What is changed about an item in the meeting: its heading and kind, its place, and that it was not taken up. */
export function ItemTools({ item, of, meeting, changed }: Props) {
  const { say } = useTab();
  const { id, no, heading, kind, secret, struck } = item;
  const kept = `held-item ${meeting} ${id}`;
  const [open, setOpen] = useState(() => isKept(kept));
  const [sending, send] = useSend();
  const focusNext = useFocusNext();
  const carryOut = async (command: Parameters<Send>[0], button: string) => {
    const problem = await send(command);
    if (problem) return false;
    await changed();
    focusNext(`${button}-${id}`);
    return true;
  };
  const save = ({ heading: said, kind: as }: ItemFieldsDraft) =>
    carryOut({ do: 'change-held-item', meeting, item: id, ...(secret ? {} : { heading: said }), kind: as }, 'tools');
  const move = (to: number, button: string) => carryOut({ do: 'move-held-item', meeting, item: id, to }, button);
  return (
    <>
      <Button id={`tools-${id}`} appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('tab.write.change')}
        <span className="unseen">{` (${no}. ${heading})`}</span>
      </Button>
      {open && (
        <div className="panel">
          <ItemFields
            kept={kept}
            start={{ heading, kind }}
            fixed={secret}
            submitText={say('tab.write.save')}
            onSubmit={save}
          />
          <div className="choices">
            <Button id={`up-${id}`} disabledFocusable={no === 1} onClick={() => move(no - 2, 'up')}>
              {say('tab.write.up')}
            </Button>
            <Button id={`down-${id}`} disabledFocusable={no === of} onClick={() => move(no, 'down')}>
              {say('tab.write.down')}
            </Button>
            <Button
              id={`strike-${id}`}
              onClick={() => carryOut({ do: 'change-held-item', meeting, item: id, struck: !struck }, 'strike')}
            >
              {say(struck ? 'tab.write.unstrike' : 'tab.write.strike')}
            </Button>
          </div>
        </div>
      )}
      <Saved sending={sending} />
    </>
  );
}
