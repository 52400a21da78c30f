import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Icon, type IconName } from '../../shell/parts/icon.tsx';
import { Status } from '../../shell/parts/status.tsx';

const ICONS: Record<MeetingView['status'], IconName> = { planned: 'calendar', noticed: 'send', cancelled: 'cross' };

/** How the meeting stands, in a word; a cancelled one says so first of all, and why. */
export function MeetingStatus({ meeting }: { meeting: MeetingView }) {
  const { say } = useTab();
  const { status, statusText, over, when, title, noticedText, reason, answerByText } = meeting;
  return (
    <>
      <p className="quiet">
        {title} · {when.near}
      </p>
      <p className="standing">
        <Status
          icon={over && status !== 'cancelled' ? 'check' : ICONS[status]}
          tone={status === 'cancelled' ? 'bad' : 'calm'}
        >
          {statusText}
        </Status>
        {noticedText && <span className="quiet">{noticedText}</span>}
      </p>
      {answerByText && <p>{answerByText}</p>}
      {status === 'cancelled' && (
        <div className="notice bad">
          <Icon name="cross" />
          <p>{reason ? say('tab.meeting.cancelledWhy', { reason }) : say('tab.meeting.cancelled')}</p>
        </div>
      )}
    </>
  );
}
