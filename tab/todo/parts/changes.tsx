import type { ChangeView } from '../../../bot/meeting/views/line-view.ts';
import { datesHash, meetingHash } from '../../route.ts';
import { momentText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { isNew } from '../../shell/seen.ts';

/** What has happened, newest first; what is newer than the reader's last look is marked with a word. */
export function Changes({ changes, look }: { changes: ChangeView[]; look: string | null }) {
  const { say, language } = useTab();
  return (
    <Section title={say('tab.todo.changes')}>
      {changes.length === 0 && <p>{say('tab.todo.noChanges')}</p>}
      <ul className="changes">
        {changes.map(({ at, atText, text, meeting, dates }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at} title={momentText(at, language)}>
              {atText}
            </time>
            <span>
              {isNew(at, look) && <strong className="new">{say('tab.new')}</strong>}
              <Linked meeting={meeting} dates={dates}>
                {text}
              </Linked>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Linked({ meeting, dates, children }: { meeting?: string; dates?: string; children: string }) {
  if (meeting) return <a href={meetingHash(meeting)}>{children}</a>;
  return dates ? <a href={datesHash(dates)}>{children}</a> : children;
}
