import { useCallback } from 'react';
import type { FilingsView } from '../../bot/document/views/view.ts';
import { documentsHash, filingsHash, type YearQuery } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { Field } from '../shell/controls/field.tsx';
import { Select } from '../shell/controls/select.tsx';
import { useLoad } from '../shell/load.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { FilingList } from './parts/filing-list.tsx';

/** *Arkiverade handlingar*: what lies in the bodies' libraries, the newest first, by body and year. */
export function FilingsPage({ query: { year, forum } }: { query: YearQuery }) {
  const { api, say } = useTab();
  const read = useCallback(
    (signal: AbortSignal) => api.filings({ ...(year ? { year } : {}), ...(forum ? { forum } : {}) }, signal),
    [api, year, forum],
  );
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  return (
    <Page title={say('tab.filing.title')}>
      <Stale problem={problem} reload={reload} />
      <p>
        <a href={documentsHash({})}>{say('tab.filing.documents')}</a>
      </p>
      <Choices view={data} />
      {data.papers.length === 0 && <p>{say('tab.filing.none', { year: data.year })}</p>}
      <FilingList papers={data.papers} reload={reload} />
    </Page>
  );
}

function Choices({ view: { forums, forum, years, year } }: { view: FilingsView }) {
  const { say } = useTab();
  const go = (to: YearQuery) => {
    window.location.hash = filingsHash(to);
  };
  return (
    <div className="pair">
      <Field label={say('tab.documents.forum')}>
        <Select value={forum ?? ''} onChange={(_, { value }) => go({ year, ...(value ? { forum: value } : {}) })}>
          <option value="">{say('tab.documents.all-forums')}</option>
          {forums.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('tab.documents.year')}>
        <Select value={year} onChange={(_, { value }) => go({ year: Number(value), ...(forum ? { forum } : {}) })}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
