import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { MeetingView } from '../../bot/meeting/views/view.ts';
import { CalendarButton } from '../calendar/parts/calendar-button.tsx';
import { Deliveries } from '../delivery/parts/deliveries.tsx';
import { MeetingFilings } from '../document/parts/meeting-filings.tsx';
import { useTab } from '../shell/context.ts';
import { countKey } from '../shell/count-key.ts';
import { useLoad } from '../shell/load.ts';
import { Icon } from '../shell/parts/icon.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Section } from '../shell/parts/section.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { Status } from '../shell/parts/status.tsx';
import { AgendaSection } from './parts/agenda-section.tsx';
import { Answer } from './parts/answer.tsx';
import { Approval } from './parts/approval.tsx';
import { CancelMeeting } from './parts/cancel-meeting.tsx';
import { ChangeMeeting } from './parts/change-meeting.tsx';
import { MeetingFacts } from './parts/facts.tsx';
import { History } from './parts/history.tsx';
import { MinutesButton } from './parts/minutes-button.tsx';
import { MinutesLink } from './parts/minutes-link.tsx';
import { NoticePapers } from './parts/notice-papers.tsx';
import { RemoveMeeting } from './parts/remove-meeting.tsx';
import { SendChanges } from './parts/send-changes.tsx';
import { SendNotice } from './parts/send-notice.tsx';
import { MeetingStatus } from './parts/status.tsx';
import { WhoComes } from './parts/who-comes.tsx';

const GuestLetters = lazy(async () => ({ default: (await import('./parts/guests.tsx')).Guests }));
const LOOK_AGAIN = 3_000;

/** `item`: the item of the agenda that a link leads to. */
export function MeetingPage({ id, item }: { id: string; item: string | undefined }) {
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
      <Meeting meeting={data} item={item} reload={reload}>
        <Stale problem={problem} reload={reload} />
      </Meeting>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

interface Props {
  meeting: MeetingView;
  item: string | undefined;
  reload: () => Promise<void>;
  children: ReactNode;
}

function Meeting({ meeting, item, reload, children }: Props) {
  const { say } = useTab();
  const [told, setTold] = useState<number | null>(null);
  const { id, forum, when, mine, notAskedText, approval, editing, status, over, can, deliveries = [] } = meeting;
  return (
    <Page title={`${forum.name}, ${when.text}`}>
      {children}
      <MeetingStatus meeting={meeting} />
      <div role="status">
        {told !== null && (
          <Status icon="send" tone="good">
            {say(countKey('tab.cancel.sent', told), { count: told })}
          </Status>
        )}
      </div>
      {editing?.agendaMissing && (
        <div className="notice">
          <Icon name="warning" />
          <p>{editing.agendaMissing}</p>
        </div>
      )}
      <SendNotice meeting={meeting} changed={reload} />
      <SendChanges meeting={meeting} changed={reload} />
      {approval && status !== 'cancelled' && <Approval meeting={meeting} approval={approval} changed={reload} />}
      {mine && (
        <Section title={say('tab.answer.title')}>
          <Answer meeting={meeting} mine={mine} changed={reload} />
        </Section>
      )}
      {notAskedText && (
        <Section title={say('tab.answer.title')}>
          <p>{notAskedText}</p>
        </Section>
      )}
      <MeetingFacts meeting={meeting} />
      <div className="choices">
        {status !== 'cancelled' && !over && <CalendarButton meeting={id} />}
        <NoticePapers meeting={meeting} />
        <MinutesButton meeting={meeting} />
        {can.change && editing && <ChangeMeeting meeting={meeting} editing={editing} changed={reload} />}
      </div>
      <AgendaSection meeting={meeting} found={item} changed={reload} />
      {(status !== 'planned' || editing) && (
        <MinutesLink key={`${meeting.revision} ${editing?.agendaEdition ?? 0}`} meeting={id} />
      )}
      {editing && !over && status !== 'cancelled' && editing.items.some(({ guests }) => guests.length > 0) && (
        <Suspense fallback={null}>
          <GuestLetters items={editing.items} />
        </Suspense>
      )}
      {status !== 'planned' && <MeetingFilings key={meeting.revision} meeting={id} />}
      <WhoComes meeting={meeting} changed={reload} />
      <History history={meeting.history} />
      {deliveries.length > 0 && <Deliveries lines={deliveries} />}
      <CancelMeeting meeting={meeting} changed={reload} onTold={setTold} />
      <RemoveMeeting meeting={meeting} changed={reload} />
    </Page>
  );
}

/** Something is on its way out right now: the page looks again. */
function isUnderWay(meeting: MeetingView | null): boolean {
  return meeting?.deliveries?.some(({ status }) => status === 'queued' || status === 'sending') ?? false;
}
