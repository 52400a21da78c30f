import { useCallback } from 'react';
import { channelForum } from '../channel-forum.ts';
import { useTab } from '../context.ts';
import { useLoad } from '../load.ts';
import { Page } from '../parts/page.tsx';
import { ProblemPage } from '../parts/problem-page.tsx';
import { AskRoundForm } from '../parts/rounds/ask-round-form.tsx';
import { Skeleton } from '../parts/skeleton.tsx';

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
