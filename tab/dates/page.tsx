import { type ReactNode, useCallback } from 'react';
import type { PollView } from '../../bot/dates/views/view.ts';
import { meetingHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Section } from '../shell/parts/section.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { CloseDates } from './parts/close.tsx';
import { MyDates } from './parts/mine.tsx';
import { Proposals } from './parts/proposals.tsx';
import { DatesTable } from './parts/table.tsx';

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
