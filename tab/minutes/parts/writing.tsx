import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import type { NotesDesk } from '../notes-desk.ts';
import { WritingContext } from '../writing-context.ts';
import { Attendance } from './attendance.tsx';
import { HeldItems } from './held-items.tsx';
import { LeftNotes } from './left-notes.tsx';

interface Props {
  minutes: MinutesView;
  desk: NotesDesk;
  reload: () => Promise<void>;
}

/** The minutes while they are written, for whoever writes them. */
export function Writing({ minutes, desk, reload }: Props) {
  const { meeting, writing, can } = minutes;
  return (
    <>
      {can.start && <Start meeting={meeting} changed={reload} />}
      <LeftNotes minutes={minutes} desk={desk} />
      {writing && (
        <WritingContext value={{ meeting, writing, desk, changed: reload }}>
          <Attendance />
          <HeldItems />
        </WritingContext>
      )}
    </>
  );
}

function Start({ meeting, changed }: { meeting: string; changed: () => Promise<void> }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const start = async () => {
    await send({ do: 'start-minutes', meeting });
    await changed();
    document.getElementById('page-title')?.focus();
  };
  return (
    <div className="answer">
      <Button appearance="primary" size="large" disabledFocusable={sending.state === 'sending'} onClick={start}>
        {say('tab.minutes.start')}
      </Button>
      <Saved sending={sending} text="" />
    </div>
  );
}
