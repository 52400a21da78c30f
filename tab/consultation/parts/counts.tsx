import type { ConsultationsView } from '../../../bot/consultation/views/view.ts';
import { consultationsHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';

/** How many joint answers were decided and handed in, each in its own year. */
export function ConsultationCounts({ view: { counts } }: { view: ConsultationsView }) {
  const { say } = useTab();
  if (counts.length === 0) return null;
  return (
    <Section title={say('tab.consultations.counts')}>
      <ul className="plain">
        {counts.map(({ year, text }) => (
          <li key={year}>
            <a href={consultationsHash(year)}>{text}</a>
          </li>
        ))}
      </ul>
      <p className="quiet">{say('tab.consultations.countsWhat')}</p>
    </Section>
  );
}
