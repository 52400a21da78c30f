import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { momentText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';

/** What happened when, oldest first. */
export function History({ history }: { history: MeetingView['history'] }) {
  const { say, language } = useTab();
  if (history.length === 0) return null;
  return (
    <Section title={say('tab.meeting.history')}>
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
