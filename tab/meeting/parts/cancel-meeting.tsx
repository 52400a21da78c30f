import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget } from '../../shell/drafts.ts';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { askedCount } from '../asked.ts';
import { cancelKey } from '../draft.ts';

const CancelDialog = lazy(async () => ({ default: (await import('./cancel-dialog.tsx')).CancelDialog }));

interface Props {
  meeting: MeetingView;
  changed: () => Promise<void>;
  /** With how many are told. */
  onTold: (count: number) => void;
}

/** *Ställ in mötet*: asks why, and says what happens, before it is done. */
export function CancelMeeting({ meeting, changed, onTold }: Props) {
  const { say } = useTab();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [sending, send] = useSend();
  useEffect(() => {
    if (!asking) return;
    setAsked(true);
    return () => (button.current ?? document.getElementById('page-title'))?.focus();
  }, [asking]);
  const { status, can, answers } = meeting;
  const told = status === 'noticed' && !can.untoldText;
  const confirm = async (reason: string) => {
    const problem = await send({ do: 'cancel-meeting', meeting: meeting.id, reason });
    if (!problem || isNo(problem)) await changed();
    if (problem) return;
    forget(cancelKey(meeting.id));
    setAsking(false);
    if (told) onTold(askedCount(answers.rows));
  };
  return (
    <>
      {can.cancel && (
        <div className="answer apart">
          <Button ref={button} icon={<Icon name="cross" />} onClick={() => setAsking(true)}>
            {say('tab.cancel.button')}
            <HasDraft draftKey={cancelKey(meeting.id)} />
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {/* Taken away while it is open, a dialog would leave the page hidden from screen readers. */}
        {asked && (
          <CancelDialog
            open={asking}
            meeting={meeting}
            sending={sending}
            onConfirm={confirm}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </>
  );
}
