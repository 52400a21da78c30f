import { type ReactNode, useCallback } from 'react';
import type { PollView } from '../../bot/views/poll-view.ts';
import { useTab } from '../context.ts';
import { useLoad } from '../load.ts';
import { CloseDates } from '../parts/dates/close-dates.tsx';
import { DatesTable } from '../parts/dates/dates-table.tsx';
import { MyDates } from '../parts/dates/my-dates.tsx';
import { Proposals } from '../parts/dates/proposals.tsx';
import { Page } from '../parts/page.tsx';
import { ProblemPage } from '../parts/problem-page.tsx';
import { Section } from '../parts/section.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { Stale } from '../parts/stale.tsx';
import { meetingHash } from '../route.ts';

/** *Hitta tid*: which days suit whom, my own answer, and for the secretariat the choice. */
export function PollPage({ id }: { id: string }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.poll(id, signal), [api, id]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Poll poll={data} reload={reload}>
        <Stale problem={problem} reload={reload} />
      </Poll>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

function Poll({ poll, reload, children }: { poll: PollView; reload: () => void; children: ReactNode }) {
  const { say } = useTab();
  return (
    <Page title={poll.headline}>
      {children}
      <p>
        <strong>
          {poll.forum.shortName} · {poll.title}
        </strong>
      </p>
      <p className="quiet">{poll.placeText}</p>
      {poll.status === 'open' && <p>{poll.statusText}</p>}
      {poll.meeting && (
        <p>
          <a href={meetingHash(poll.meeting)}>{say('tab.dates.meeting')}</a>
        </p>
      )}
      {poll.mine && (
        <Section title={say('tab.answer.title')}>
          <MyDates poll={poll} mine={poll.mine} changed={reload} />
        </Section>
      )}
      <Proposals poll={poll} changed={reload} />
      <Section title={say('tab.dates.who', { summary: poll.summary })}>
        <DatesTable poll={poll} />
      </Section>
      {poll.can.close && <CloseDates poll={poll} changed={reload} />}
    </Page>
  );
}
