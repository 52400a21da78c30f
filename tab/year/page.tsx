import { useCallback, useEffect } from 'react';
import type { YearView } from '../../bot/year/views/view.ts';
import { OutsideCalendars } from '../calendar/parts/outside-calendars.tsx';
import { Subscriptions } from '../calendar/parts/subscriptions.tsx';
import { DateQuestions } from '../dates/parts/date-questions.tsx';
import { EXTRA_ASKED } from '../extra/extra-asked.ts';
import { ExtraRequests } from '../extra/parts/requests.tsx';
import { type YearQuery, yearHash } from '../route.ts';
import { useSentText } from '../shell/arrival.ts';
import { useTab } from '../shell/context.ts';
import { type Loaded, useLoad } from '../shell/load.ts';
import { hasMoved } from '../shell/navigate.ts';
import { Done } from '../shell/parts/done.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { YearActions } from './parts/actions.tsx';
import { YearChoice } from './parts/choice.tsx';
import { YearMonths } from './parts/months.tsx';
import { YearRules } from './parts/rules.tsx';
import { readYear } from './read.ts';

/** *Möten*: which meetings there are in a year, and what waits to be decided about them. */
export function YearPage({ query: { year, forum } }: { query: YearQuery }) {
  const { api, host } = useTab();
  const query: YearQuery = { ...(year ? { year } : {}), ...(forum ? { forum } : {}) };
  const asked = yearHash(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all of the query
  const read = useCallback((signal: AbortSignal) => readYear(api, host, query, signal), [api, host, asked]);
  const { data, problem, reload } = useLoad(read);
  const shown = data?.asked;
  const old = shown !== asked;
  useEffect(() => {
    // The step that was pressed may be gone from the year it led to.
    if (shown && hasMoved() && document.activeElement === document.body) document.getElementById('page-title')?.focus();
  }, [shown]);
  if (old && problem) return <ProblemPage problem={problem} reload={reload} />;
  return data ? <Year view={data.view} old={old} problem={problem} reload={reload} /> : <Skeleton />;
}

interface Props extends Pick<Loaded<unknown>, 'problem' | 'reload'> {
  view: YearView;
  /** Another year or body is being fetched. */
  old: boolean;
}

function Year({ view, old, problem, reload }: Props) {
  const { say } = useTab();
  const asked = useSentText(EXTRA_ASKED);
  const subscriptions = view.subscriptions.filter((one) => view.forum === null || one.forum === view.forum);
  return (
    <Page title={say('tab.year.title', { year: view.year })} state={view.title}>
      <p role="status" className="unseen">
        {old ? '' : view.title}
      </p>
      <Stale problem={problem} reload={reload} />
      {asked && (
        <p role="status">
          <Done text={asked} />
        </p>
      )}
      <YearChoice view={view} />
      <div className={old ? 'waiting' : undefined} aria-busy={old}>
        <YearActions view={view} />
        <YearRules rules={view.rules} />
        <DateQuestions dates={view.dates} />
        <ExtraRequests requests={view.requests} secretariat={view.calendars !== undefined} changed={reload} />
        <YearMonths view={view} />
        <Subscriptions subscriptions={subscriptions} changed={reload} />
        {view.calendars && <OutsideCalendars calendars={view.calendars} changed={reload} />}
      </div>
    </Page>
  );
}
