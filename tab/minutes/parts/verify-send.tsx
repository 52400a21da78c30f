import { useState } from 'react';
import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { Remind } from '../../delivery/parts/remind.tsx';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Done } from '../../shell/parts/done.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { PassingButton } from '../../shell/parts/passing-button.tsx';
import { useSend } from '../../shell/send.ts';

interface Props {
  minutes: MinutesView;
  reload: () => Promise<void>;
}

/** For whoever writes: to those who verify, once more, or finished. */
export function SendMinutes({ minutes, reload }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const { can, meeting, verification, read, writing, status } = minutes;
  const to = (read?.verifiers ?? []).join('; ');
  const count = read?.verifiers.length ?? 0;
  const [sent, setSent] = useState(false);
  const carryOut = (what: 'send-minutes' | 'finish-minutes') => async () => {
    const problem = await send({ do: what, meeting });
    setSent(!problem && what === 'send-minutes');
    await reload();
  };
  const busy = sending.state === 'sending';
  return (
    <>
      {verification && <p>{verification.sentText}</p>}
      {(verification?.warnings ?? []).map((warning) => (
        <div key={warning} className="notice">
          <Icon name="warning" />
          <p>{warning}</p>
        </div>
      ))}
      {verification && verification.unsent.length > 0 && (
        <p>{say('tab.minutes.unsent', { headings: verification.unsent.join('; ') })}</p>
      )}
      {can.send && (
        <ConfirmButton
          label={say(verification ? 'tab.minutes.sendAgain' : 'tab.minutes.send')}
          title={say('tab.minutes.sendAsk')}
          confirm={say('tab.minutes.sendConfirm')}
          appearance="primary"
          busy={busy}
          work={carryOut('send-minutes')}
          lines={[say('tab.minutes.sendTo', { to }), say('tab.minutes.sendWhat')]}
        />
      )}
      {writing && status === 'for-verification' && (
        <Remind kind="minutes" id={meeting} stands={JSON.stringify(verification)} changed={reload} />
      )}
      {can.finish && (
        <ConfirmButton
          label={say('tab.minutes.finish')}
          title={say('tab.minutes.finishAsk')}
          confirm={say('tab.minutes.finishConfirm')}
          busy={busy}
          work={carryOut('finish-minutes')}
          lines={[say('tab.minutes.finishWhat')]}
        />
      )}
      <p role="status" className="saved">
        {sent && <Done text={say(countKey('tab.minutes.sentTo', count), { count })} />}
      </p>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </>
  );
}

/** For whoever verifies: everything at once. */
export function ApproveAll({ minutes: { meeting, verification }, reload }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  if (!verification?.mine) return null;
  const { round, parts } = verification;
  const left = parts.filter(({ approvedByMe }) => !approvedByMe).length;
  const approve = async () => {
    await send({ do: 'approve-items', meeting, round, parts: 'all' });
    await reload();
  };
  return (
    <div className="answer">
      <PassingButton
        to="page-title"
        appearance="primary"
        icon={<Icon name="check" />}
        onClick={approve}
        disabledFocusable={sending.state === 'sending'}
      >
        {left > 0 ? say('tab.minutes.approveAll', { count: left }) : say('tab.minutes.approveWhole')}
      </PassingButton>
      {sending.problem && <ProblemNotice problem={sending.problem} />}
    </div>
  );
}
