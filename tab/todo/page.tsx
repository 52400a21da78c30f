import { type ReactNode, useCallback, useEffect } from 'react';
import type { MeetingLineView } from '../../bot/meeting/views/line-view.ts';
import type { TodoView } from '../../bot/todo/views/view.ts';
import type { ForumName } from '../api.ts';
import { channelForum } from '../forum/channel-forum.ts';
import { AsGuest } from '../meeting/parts/as-guest.tsx';
import { NextMeeting } from '../meeting/parts/next-meeting.tsx';
import { NoticesToAnswer } from '../meeting/parts/notices-to-answer.tsx';
import { ToApprove } from '../meeting/parts/to-approve.tsx';
import { ToVerify } from '../minutes/parts/to-verify.tsx';
import { RoundsToAnswer } from '../round/parts/todo.tsx';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { lastLook, noteLook } from '../shell/seen.ts';
import { Changes } from './parts/changes.tsx';
import { Secretariat } from './parts/secretariat.tsx';

/** *Att göra*: what I must do, what is next, what changed since I looked. */
export function TodoPage() {
  const { api, host } = useTab();
  const read = useCallback(
    async (signal: AbortSignal) => {
      const [todo, forum] = await Promise.all([api.todo(signal), channelForum(api, host, signal)]);
      return { todo, forum };
    },
    [api, host],
  );
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Todo {...data} reload={reload}>
        <Stale problem={problem} reload={reload} />
      </Todo>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

interface Props {
  todo: TodoView;
  forum: ForumName | null;
  reload: () => void;
  children: ReactNode;
}

function Todo({ todo, forum, reload, children }: Props) {
  const { host, say } = useTab();
  const look = lastLook(host.user);
  useEffect(() => {
    noteLook(
      host.user,
      todo.changes.map((change) => change.at),
    );
  }, [host.user, todo.changes]);
  const here = (line: MeetingLineView) => line.forum === forum?.shortName || line.forum === forum?.id;
  const toApprove = todo.items.filter(({ kind }) => kind === 'approve-agenda');
  const toAnswer = todo.items.filter(({ kind }) => kind !== 'approve-agenda');
  const quiet =
    todo.secretariat !== undefined ||
    todo.noSeatText !== undefined ||
    toApprove.length > 0 ||
    todo.rounds.length > 0 ||
    todo.minutes.length > 0;
  return (
    <Page title={say('tab.pages.todo')} state={todo.title}>
      {children}
      <p className="quiet">
        {todo.todayText} · {todo.cooperation}
      </p>
      {todo.noSeatText && <p>{todo.noSeatText}</p>}
      <ToApprove items={toApprove} here={here} />
      <NoticesToAnswer items={toAnswer} here={here} quiet={quiet} changed={reload} />
      <AsGuest meetings={todo.asGuest} />
      <ToVerify minutes={todo.minutes} />
      <RoundsToAnswer rounds={todo.rounds} />
      {todo.secretariat && <Secretariat todo={todo.secretariat} changed={reload} />}
      <NextMeeting line={todo.next} />
      <Changes changes={todo.changes} look={look} />
    </Page>
  );
}
