import { useCallback } from 'react';
import { useTab } from '../context.ts';
import { useLoad } from '../load.ts';
import { AskForm } from '../parts/dates/ask-form.tsx';
import { Page } from '../parts/page.tsx';
import { ProblemPage } from '../parts/problem-page.tsx';
import { Skeleton } from '../parts/skeleton.tsx';

/** The secretariat asks a body which days suit. `forum`: the body that is already chosen, or "". */
export function AskDatesPage({ forum }: { forum: string }) {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.forums(signal), [api]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Page title={say('tab.dates.ask')}>
        <p>{say('tab.dates.askWhat')}</p>
        <AskForm forums={data} forum={forum} />
      </Page>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}
