import { useCallback } from 'react';
import { channelForum } from '../forum/channel-forum.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { AskRoundForm } from './parts/ask-form.tsx';

/** *Ny fråga*: the secretariat asks every municipality of a body the same thing. */
export function AskRoundPage({ forum }: { forum?: string }) {
  const { api, host, say } = useTab();
  const read = useCallback(
    (signal: AbortSignal) => Promise.all([api.rounds(signal), channelForum(api, host, signal)]),
    [api, host],
  );
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const [{ ask }, here] = data;
  return (
    <Page title={say('tab.ask.title')}>
      {ask ? <AskRoundForm means={ask} named={[forum, here?.id]} /> : <p>{say('tab.ask.notYou')}</p>}
    </Page>
  );
}
