import { useCallback } from 'react';
import { type DocumentsQuery, filingsHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { MinutesList } from './parts/minutes-list.tsx';
import { Results } from './parts/results.tsx';
import { SearchForm } from './parts/search-form.tsx';

/** *Dokument*: minutes by body and year, and what is found. What is looked for stands in the address. */
export function DocumentsPage({ query }: { query: DocumentsQuery }) {
  const { api, say } = useTab();
  const { year, forum, kind, query: words } = query;
  const read = useCallback(
    (signal: AbortSignal) => api.documents({ ...(year ? { year } : {}), ...(forum ? { forum } : {}) }, signal),
    [api, year, forum],
  );
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const asked = [words, forum, year, kind].join('\n');
  return (
    <Page title={say('tab.documents.title')}>
      <Stale problem={problem} reload={reload} />
      <SearchForm view={data} query={query} />
      <p>
        <a href={filingsHash({ ...(year ? { year } : {}), ...(forum ? { forum } : {}) })}>{say('tab.filing.all')}</a>
      </p>
      {words ? <Results key={asked} query={query} /> : <MinutesList view={data} />}
    </Page>
  );
}
