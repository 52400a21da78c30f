import type { DatesLineView } from '../../../bot/dates/views/line-view.ts';
import { datesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { first } from '../../shell/keep.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

/** Questions about which day suits; those that wait for the reader first. */
export function DateQuestions({ dates }: { dates: DatesLineView[] }) {
  const { say } = useTab();
  if (dates.length === 0) return null;
  return (
    <Section title={say('tab.year.dates')}>
      <ul className="plain">
        {first(dates, ({ waiting }) => waiting).map(({ id, title, stateText, open, waiting }) => (
          <li key={id} className="line">
            <p>
              <a href={datesHash(id)}>{title}</a>
            </p>
            <Status icon={waiting ? 'question' : open ? 'clock' : 'check'}>
              {waiting ? `${say('tab.year.datesWaiting')} · ${stateText}` : stateText}
            </Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
