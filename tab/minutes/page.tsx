import type { MinutesView } from '../../bot/minutes/views/view.ts';
import { meetingHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import type { NotesDesk } from './notes-desk.ts';
import { FollowItems } from './parts/follow-items.tsx';
import { Reading } from './parts/reading.tsx';
import { Writing } from './parts/writing.tsx';
import { useMinutes } from './use-minutes.ts';

interface Props {
  id: string;
  /** The decision, assignment or item that a link leads to. */
  point: string | undefined;
}

/** The minutes of a meeting: as they are written in it, and as they are read and verified after it. */
export function MinutesPage({ id, point }: Props) {
  const { data, problem, reload, desk } = useMinutes(id);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  return (
    <Minutes minutes={data} point={point} desk={desk} reload={reload}>
      <Stale problem={problem} reload={reload} />
    </Minutes>
  );
}

interface MinutesProps {
  minutes: MinutesView;
  point: string | undefined;
  desk: NotesDesk;
  reload: () => Promise<void>;
  children: React.ReactNode;
}

function Minutes({ minutes, point, desk, reload, children }: MinutesProps) {
  const { say } = useTab();
  return (
    <Page
      title={say('tab.minutes.title', { forum: minutes.forum.shortName, when: minutes.whenText })}
      state={minutes.statusText}
    >
      {children}
      <p>
        <a href={meetingHash(minutes.meeting)}>{say('tab.minutes.meeting')}</a>
      </p>
      <Writing minutes={minutes} desk={desk} reload={reload} />
      <FollowItems minutes={minutes} reload={reload} />
      <Reading minutes={minutes} point={point} reload={reload} />
    </Page>
  );
}
