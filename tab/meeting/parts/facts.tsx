import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { OutLink } from '../../shell/parts/out-link.tsx';

/** Where, how and why a meeting is held. */
export function MeetingFacts({
  meeting: { placeText, modeText, link, purpose, officesText },
}: {
  meeting: MeetingView;
}) {
  const { say } = useTab();
  return (
    <dl className="facts">
      <div>
        <dt>{say('tab.meeting.place')}</dt>
        <dd>{placeText}</dd>
      </div>
      <div>
        <dt>{say('tab.meeting.mode')}</dt>
        <dd>{modeText}</dd>
      </div>
      {link && (
        <div>
          <dt>{say('tab.meeting.link')}</dt>
          <dd>
            <OutLink href={link}>{say('tab.meeting.join')}</OutLink>
          </dd>
        </div>
      )}
      {purpose && (
        <div>
          <dt>{say('tab.meeting.purpose')}</dt>
          <dd>{purpose}</dd>
        </div>
      )}
      {officesText && (
        <div>
          <dt>{say('tab.meeting.offices')}</dt>
          <dd>{officesText}</dd>
        </div>
      )}
    </dl>
  );
}
