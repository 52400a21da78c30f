import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { DELIVERIES } from '../../delivery/parts/deliveries.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { askedCount } from '../asked.ts';

const fetchDialog = () => import('./send-dialog.tsx');
const SendDialog = lazy(async () => ({ default: (await fetchDialog()).SendDialog }));

/** For the secretariat: sends a planned meeting's notice, after saying what will happen. */
export function SendNotice({ meeting, changed }: { meeting: MeetingView; changed: () => void }) {
  const { say } = useTab();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [sending, send] = useSend();
  useEffect(() => {
    if (meeting.can.sendNotice || meeting.can.sendAgain) void fetchDialog();
  }, [meeting.can.sendNotice, meeting.can.sendAgain]);
  useEffect(() => {
    if (!asking) return;
    setAsked(true);
    // After the dialog the focus goes back to the button, or to the heading when the button is gone.
    return () => (button.current ?? document.getElementById('page-title'))?.focus();
  }, [asking]);
  const { sendNotice, sendAgain } = meeting.can;
  const confirm = async (answerBy: string) => {
    const again = sendAgain ? { again: meeting.revision } : {};
    const until = answerBy === '' ? {} : { answerBy };
    const problem = await send({ do: 'send-notice', meeting: meeting.id, ...again, ...until });
    setAsking(false);
    if (!problem || isNo(problem)) changed();
  };
  const count = askedCount(meeting.answers.rows);
  return (
    <div className="answer send">
      {(sendNotice || sendAgain) && sending.state !== 'saved' && (
        <Button ref={button} appearance="primary" icon={<Icon name="send" />} onClick={() => setAsking(true)}>
          {say(sendAgain ? 'tab.send.again' : 'tab.send.button')}
        </Button>
      )}
      {meeting.can.sendNoticeHint && <p>{meeting.can.sendNoticeHint}</p>}
      <Suspense fallback={null}>
        {asked && (
          <SendDialog
            open={asking}
            meeting={meeting}
            busy={sending.state === 'sending'}
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
