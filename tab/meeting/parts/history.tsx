import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { momentText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';

/** What was done when, oldest first. `title`: where it is more than what was sent. */
export function History({ history, title }: { history: MeetingView['history']; title?: string }) {
  const { say, language } = useTab();
  if (history.length === 0) return null;
  return (
    <Section title={title ?? say('tab.meeting.history')}>
      <ol className="changes">
        {history.map(({ at, atText, text }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at} title={momentText(at, language)}>
              {atText}
            </time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
