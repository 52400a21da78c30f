import { type ReactNode, useCallback } from 'react';
import type { DatesView } from '../../bot/dates/views/view.ts';
import { DELIVERIES } from '../delivery/parts/deliveries.tsx';
import { Remind } from '../delivery/parts/remind.tsx';
import { meetingHash } from '../route.ts';
import { useJustSent } from '../shell/arrival.ts';
import { useTab } from '../shell/context.ts';
import { countKey } from '../shell/count-key.ts';
import { useLoad } from '../shell/load.ts';
import { Done } from '../shell/parts/done.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Section } from '../shell/parts/section.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { CloseDates } from './parts/close.tsx';
import { DatesDeadline } from './parts/deadline.tsx';
import { MyDates } from './parts/mine.tsx';
import { Proposals } from './parts/proposals.tsx';
import { DatesTable } from './parts/table.tsx';

/** *Hitta tid*: which days suit whom, my own answer, and for the secretariat the choice. */
export function DatesPage({ id }: { id: string }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.dates(id, signal), [api, id]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Dates dates={data} reload={reload}>
        <Stale problem={problem} reload={reload} />
      </Dates>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

function Dates({ dates, reload, children }: { dates: DatesView; reload: () => Promise<void>; children: ReactNode }) {
  const { say } = useTab();
  const justSent = useJustSent(dates.id);
  const asked = dates.rows.filter(({ vacant }) => !vacant).length;
  return (
    <Page title={dates.title} state={dates.headline}>
      {children}
      {justSent && (
        <p role="status" className="saved">
          <Done text={say(countKey('tab.dates.asked', asked), { count: asked })} more={DELIVERIES} />
        </p>
      )}
      <p className="quiet">
        {dates.forum.shortName} · {dates.placeText}
      </p>
      {dates.status === 'open' && <p>{dates.statusText}</p>}
      {dates.can.setDeadline && <DatesDeadline dates={dates} changed={reload} />}
      {dates.meeting && (
        <p>
          <a href={meetingHash(dates.meeting)}>{say('tab.dates.meeting')}</a>
        </p>
      )}
      {dates.mine && (
        <Section title={say('tab.answer.title')}>
          <MyDates dates={dates} mine={dates.mine} changed={reload} />
        </Section>
      )}
      {dates.notAskedText && (
        <Section title={say('tab.answer.title')}>
          <p>{dates.notAskedText}</p>
        </Section>
      )}
      <Proposals dates={dates} changed={reload} />
      <Section title={say('tab.dates.who', { summary: dates.summary })}>
        <DatesTable dates={dates} />
        {dates.can.close && <Remind kind="dates" id={dates.id} stands={dates.summary} changed={reload} />}
      </Section>
      {dates.can.close && <CloseDates dates={dates} changed={reload} />}
    </Page>
  );
}
