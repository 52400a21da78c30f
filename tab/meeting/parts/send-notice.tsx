import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { DELIVERIES } from '../../delivery/parts/deliveries.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { askedCount } from '../asked.ts';
import { sendKey } from '../draft.ts';

const fetchDialog = () => import('./send-dialog.tsx');
const SendDialog = lazy(async () => ({ default: (await fetchDialog()).SendDialog }));

/** For the secretariat: sends a planned meeting's notice, after saying what will happen. */
export function SendNotice({ meeting, changed }: { meeting: MeetingView; changed: () => void }) {
  const { say } = useTab();
  const [asking, setAsking] = useState(false);
  /** How often it has been opened: each time it begins with the meeting as it is then. */
  const [opened, setOpened] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const [sending, send] = useSend();
  useEffect(() => {
    if (meeting.can.sendNotice || meeting.can.sendAgain) void fetchDialog();
  }, [meeting.can.sendNotice, meeting.can.sendAgain]);
  useEffect(() => {
    if (!asking) return;
    // After the dialog the focus goes back to the button, or to the heading when the button is gone.
    return () => (button.current ?? document.getElementById('page-title'))?.focus();
  }, [asking]);
  const { sendNotice, sendAgain } = meeting.can;
  const open = () => {
    setOpened(opened + 1);
    setAsking(true);
  };
  const confirm = async (answerBy: string) => {
    const again = sendAgain ? { again: meeting.revision } : {};
    const until = answerBy === '' ? {} : { answerBy };
    const problem = await send({ do: 'send-notice', meeting: meeting.id, ...again, ...until });
    // What was refused is put right where it was written.
    if (!problem) setAsking(false);
    if (!problem || isNo(problem)) changed();
    return problem;
  };
  const count = askedCount(meeting.answers.rows);
  return (
    <div className="answer send">
      {(sendNotice || sendAgain) && sending.state !== 'saved' && (
        <Button ref={button} appearance="primary" icon={<Icon name="send" />} onClick={open}>
          {say(sendAgain ? 'tab.send.again' : 'tab.send.button')}
          {!asking && <HasDraft draftKey={sendKey(meeting.id)} />}
        </Button>
      )}
      {meeting.can.sendNoticeHint && <p>{meeting.can.sendNoticeHint}</p>}
      <Suspense fallback={null}>
        {opened > 0 && (
          <SendDialog
            key={opened}
            open={asking}
            meeting={meeting}
            sending={sending}
            onConfirm={confirm}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
      <Saved
        sending={asking ? { state: 'idle' } : sending}
        text={say(countKey('tab.send.done', count), { count })}
        more={DELIVERIES}
      />
    </div>
  );
}
