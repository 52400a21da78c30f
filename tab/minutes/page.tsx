import { useCallback } from 'react';
import type { MinutesView } from '../../bot/minutes/views/view.ts';
import { meetingHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { FollowItems } from './parts/follow-items.tsx';
import { Reading } from './parts/reading.tsx';
import { Writing } from './parts/writing.tsx';

interface Props {
  id: string;
  /** The decision or assignment that a link leads to. */
  point: string | undefined;
}

/** The minutes of a meeting: as they are written in it, and as they are read and verified after it. */
export function MinutesPage({ id, point }: Props) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.minutes(id, signal), [api, id]);
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  return (
    <Minutes minutes={data} point={point} reload={reload}>
      <Stale problem={problem} reload={reload} />
    </Minutes>
  );
}

interface MinutesProps {
  minutes: MinutesView;
  point: string | undefined;
  reload: () => Promise<void>;
  children: React.ReactNode;
}

function Minutes({ minutes, point, reload, children }: MinutesProps) {
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
      <Writing minutes={minutes} reload={reload} />
      <FollowItems minutes={minutes} reload={reload} />
      <Reading minutes={minutes} point={point} reload={reload} />
    </Page>
  );
}
