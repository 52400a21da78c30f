import { useId } from 'react';
import type { OutsideCalendarView } from '../../../bot/calendar/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';

export function OutsideCalendar({ calendar, changed }: { calendar: OutsideCalendarView; changed: () => void }) {
  const { say } = useTab();
  const { id, name, text } = calendar;
  const heading = useId();
  const [sending, send] = useSend();
  const remove = async () => {
    const problem = await send({ do: 'remove-calendar', calendar: id });
    if (problem) return;
    document.getElementById(heading)?.focus();
    changed();
  };
  return (
    <>
      <h3 id={heading} tabIndex={-1}>
        {name}
      </h3>
      {sending.state !== 'saved' && (
        <div className="row spread">
          <p className="quiet">{text}</p>
          <ConfirmButton
            label={say('tab.calendar.remove')}
            about={name}
            title={say('tab.calendar.removeAsk', { name })}
            confirm={say('tab.calendar.remove')}
            busy={sending.state === 'sending'}
            work={remove}
            lines={[say('tab.calendar.removeWhat')]}
          />
        </div>
      )}
      <Saved sending={sending} text={say('tab.calendar.removed')} />
    </>
  );
}
