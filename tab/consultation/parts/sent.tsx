import type { SentView } from '../../../bot/consultation/views/view.ts';
import { LOOKS } from '../../delivery/parts/looks.ts';
import { roundHash } from '../../route.ts';
import { momentText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

/** Where the page shows it. */
export const CONSULTATION_SENT = 'consultation-sent';

/** What went out about it, oldest first, and how it went. */
export function Sent({ sent }: { sent: SentView[] }) {
  const { say, language } = useTab();
  if (sent.length === 0) return null;
  return (
    <Section id={CONSULTATION_SENT} title={say('tab.consultation.sent')}>
      <ol className="changes">
        {sent.map(({ at, atText, text, round, status, statusText }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at} title={momentText(at, language)}>
              {atText}
            </time>
            <div>
              <p>{round ? <a href={roundHash(round)}>{text}</a> : text}</p>
              {statusText && status && (
                <Status icon={LOOKS[status][0]} tone={LOOKS[status][1]}>
                  {statusText}
                </Status>
              )}
              {statusText && !status && <p className="quiet">{statusText}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
