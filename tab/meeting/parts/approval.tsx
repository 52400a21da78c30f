import { useState } from 'react';
import type { Command } from '../../../bot/declared/command.ts';
import type { ApprovalView, MeetingView } from '../../../bot/meeting/views/view.ts';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { isNo } from '../../shell/problem.ts';
import type { TabKey } from '../../shell/say.ts';
import { useSend } from '../../shell/send.ts';

interface Props {
  meeting: MeetingView;
  approval: ApprovalView;
  changed: () => void;
}

type Way = 'approve' | 'ask' | 'oral';

const DONE: Record<Way, TabKey> = {
  approve: 'tab.approval.approved',
  ask: 'tab.approval.asked',
  oral: 'tab.approval.recorded',
};

/** Where the body's chair approves the agenda: how it stands, and what the reader can do about it. */
export function Approval({ meeting: { id }, approval, changed }: Props) {
  const { say, language } = useTab();
  const [done, setDone] = useState<{ way: Way; edition: number } | null>(null);
  const [sending, send] = useSend();
  const { state, text, askText, mayApprove, mayAsk, mayRecord, agendaEdition: edition } = approval;
  const press = async (next: Way) => {
    if (sending.state === 'sending') return;
    setDone({ way: next, edition });
    const problem = await send(commandFor(next, id, edition));
    if (!problem) document.getElementById('page-title')?.focus();
    if (!problem || isNo(problem)) changed();
  };
  const button = (next: Way, label: TabKey) => (
    <Button appearance={next === 'approve' ? 'primary' : 'secondary'} onClick={() => press(next)}>
      {say(label)}
    </Button>
  );
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  return (
    <Section title={say('tab.approval.title')}>
      <Status icon={state === 'approved' ? 'check' : 'clock'} tone={state === 'approved' ? 'good' : 'calm'}>
        {text}
      </Status>
      <div className="choices">
        {mayApprove && button('approve', 'tab.approval.approve')}
        {mayAsk && (
          <ConfirmButton
            label={say('tab.approval.ask')}
            title={say('tab.approval.askTitle')}
            confirm={say('tab.approval.askSend')}
            busy={sending.state === 'sending'}
            work={() => press('ask')}
            lines={[askText]}
          />
        )}
        {mayRecord && button('oral', 'tab.approval.oral')}
      </div>
      {(!done || done.edition === edition) && (
        <Saved sending={sending} text={done ? say(DONE[done.way], { time }) : ''} />
      )}
    </Section>
  );
}

function commandFor(way: Way, meeting: string, edition: number): Command {
  if (way === 'ask') return { do: 'ask-approval', meeting };
  return { do: 'approve-agenda', meeting, edition, how: way === 'oral' ? 'oral' : 'page' };
}
