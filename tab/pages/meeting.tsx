import { type ReactNode, useCallback, useEffect } from 'react';
import type { MeetingView } from '../../bot/views/meeting-view.ts';
import { useTab } from '../context.ts';
import { useLoad } from '../load.ts';
import { Agenda } from '../parts/agenda.tsx';
import { Answer } from '../parts/answer.tsx';
import { Deliveries } from '../parts/deliveries.tsx';
import { MeetingFacts } from '../parts/meeting-facts.tsx';
import { MeetingStatus } from '../parts/meeting-status.tsx';
import { Page } from '../parts/page.tsx';
import { ProblemPage } from '../parts/problem-page.tsx';
import { Section } from '../parts/section.tsx';
import { SendNotice } from '../parts/send-notice.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { Stale } from '../parts/stale.tsx';
import { WhoComes } from '../parts/who-comes.tsx';

const LOOK_AGAIN = 3_000;

export function MeetingPage({ id }: { id: string }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.meeting(id, signal), [api, id]);
  const { data, problem, reload } = useLoad(read);
  useEffect(() => {
    if (!isUnderWay(data)) return;
    const again = setTimeout(reload, LOOK_AGAIN);
    return () => clearTimeout(again);
  }, [data, reload]);
  if (data) {
    return (
      <Meeting meeting={data} reload={reload}>
        <Stale problem={problem} reload={reload} />
      </Meeting>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

interface Props {
  meeting: MeetingView;
  reload: () => void;
  children: ReactNode;
}

function Meeting({ meeting, reload, children }: Props) {
  const { say } = useTab();
  const { forum, when, mine, deliveries = [] } = meeting;
  return (
    <Page title={`${forum.name}, ${when.text}`}>
      {children}
      <MeetingStatus meeting={meeting} />
      <SendNotice meeting={meeting} changed={reload} />
      {mine && (
        <Section title={say('tab.answer.title')}>
          <Answer meeting={meeting} mine={mine} changed={reload} />
        </Section>
      )}
      <MeetingFacts meeting={meeting} />
      <Agenda items={meeting.agenda} />
      <WhoComes meeting={meeting} />
      {deliveries.length > 0 && <Deliveries lines={deliveries} />}
    </Page>
  );
}

/** Something is on its way out right now: the page looks again. */
function isUnderWay(meeting: MeetingView | null): boolean {
  return meeting?.deliveries?.some(({ status }) => status === 'queued' || status === 'sending') ?? false;
}
