import type { ChangeView } from '../../bot/views/todo-view.ts';
import { momentText } from '../clock.ts';
import { useTab } from '../context.ts';
import { meetingHash } from '../route.ts';
import { isNew } from '../seen.ts';
import { Section } from './section.tsx';

/** What has happened, newest first; what is newer than the reader's last look is marked with a word. */
export function Changes({ changes, look }: { changes: ChangeView[]; look: string | null }) {
  const { say, language } = useTab();
  return (
    <Section title={say('tab.todo.changes')}>
      {changes.length === 0 && <p>{say('tab.todo.noChanges')}</p>}
      <ul className="changes">
        {changes.map(({ at, atText, text, meeting }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at} title={momentText(at, language)}>
              {atText}
            </time>
            <span>
              {isNew(at, look) && <strong className="new">{say('tab.new')}</strong>}
              {meeting ? <a href={meetingHash(meeting)}>{text}</a> : text}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
