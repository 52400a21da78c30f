import type { ReactNode } from 'react';
import type { EditItemView } from '../../../bot/meeting/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import type { Drag } from '../../shell/drag.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Status } from '../../shell/parts/status.tsx';
import type { AgendaEditing } from '../edit-agenda.ts';
import { RowButtons } from './row-buttons.tsx';

interface Props {
  item: EditItemView;
  /** From 0. */
  index: number;
  of: number;
  drag: Drag;
  editor: AgendaEditing;
  /** Its form, while it is open. */
  children: ReactNode;
}

/** An item in the editor: what it says, where it stands, and what can be done with it. */
export function EditRow({ item, index, of, drag, editor, children }: Props) {
  const { language, say } = useTab();
  const { saved } = editor;
  return (
    <li value={index + 1} {...drag.row(index)}>
      <div className="edit-row">
        <span className="grip" aria-hidden="true" {...drag.grip(index)}>
          <Icon name="grip" />
        </span>
        <div className="edit-text">
          <p>{item.heading}</p>
          <About item={item} />
          {saved?.id === item.id && (
            <p>
              <Status icon="check" tone="good">
                {say('tab.saved', { time: clockText(saved.at, language) })}
              </Status>
            </p>
          )}
        </div>
        {!children && <RowButtons item={item} index={index} of={of} editor={editor} />}
      </div>
      {children}
    </li>
  );
}

function About({ item: { fields, kindText, annexes, guests } }: { item: EditItemView }) {
  const { say } = useTab();
  const { presenter, minutes, secret } = fields;
  const about = [
    kindText,
    presenter && say('tab.meeting.presenter', { name: presenter }),
    minutes && say('tab.agenda.minutes', { count: minutes }),
  ].filter(Boolean);
  const titles = annexes.map(({ title }) => title).join(', ');
  const who = guests.map(({ text }) => text).join(', ');
  return (
    <>
      {secret && (
        <p>
          <Status icon="lock">{say('tab.item.secret')}</Status>
        </p>
      )}
      {about.length > 0 && <p className="quiet">{about.join(' · ')}</p>}
      {titles && <p className="quiet">{say('tab.agenda.annexes', { titles })}</p>}
      {who && <p className="quiet">{say('tab.agenda.guests', { who })}</p>}
    </>
  );
}
