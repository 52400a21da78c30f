import type { DocumentsView } from '../../../bot/search/views/view.ts';
import { minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';

/** A year's minutes, the newest first. */
export function MinutesList({ view: { minutes, year } }: { view: DocumentsView }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.documents.minutes', { year })}>
      {minutes.length === 0 && <p>{say('tab.documents.no-minutes', { year })}</p>}
      <ul className="documents">
        {minutes.map(({ id, forum, title, whenText, statusText, decisionsText }) => (
          <li key={id}>
            <a href={minutesHash(id)}>{title}</a>
            <p className="quiet">{[forum, whenText].join(', ')}</p>
            <p>{[statusText, decisionsText].filter(Boolean).join('. ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
