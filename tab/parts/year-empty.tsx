import type { YearView } from '../../bot/views/year-view.ts';
import { useTab } from '../context.ts';
import { ALL_FORUMS, yearHash } from '../route.ts';
import { Section } from './section.tsx';

/** A year with nothing in it: whose turn it is, and where there is something. */
export function YearEmpty({ view: { year, years, forum, forums, can } }: { view: YearView }) {
  const { say } = useTab();
  if (forums.length === 0) return <p>{say('tab.year.noForums')}</p>;
  const name = forums.find(({ id }) => id === forum)?.shortName;
  const others = years.filter((one) => one !== year);
  return (
    <Section title={name ? say('tab.year.emptyFor', { forum: name, year }) : say('tab.year.empty', { year })}>
      <p>{say(can.plan ? 'tab.year.emptyPlan' : 'tab.year.emptyWait')}</p>
      {others.length > 0 && (
        <p>
          {say('tab.year.elsewhere')}{' '}
          {others.map((one) => (
            <a key={one} className="year-link" href={yearHash({ year: one, forum: forum ?? ALL_FORUMS })}>
              {one}
            </a>
          ))}
        </p>
      )}
    </Section>
  );
}
