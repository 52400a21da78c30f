import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type Tab, TabContext } from './context.ts';
import { useRoute } from './navigate.ts';
import { Boundary } from './parts/boundary.tsx';
import { Offline } from './parts/offline.tsx';
import { PageNav } from './parts/page-nav.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import type { Route } from './route.ts';
import { themes } from './theme.ts';

const fetchTodo = () => import('./pages/todo.tsx');
const fetchMeeting = () => import('./pages/meeting.tsx');
const fetchPoll = () => import('./pages/poll.tsx');
const fetchAskDates = () => import('./pages/ask-dates.tsx');
const PollPage = lazy(async () => ({ default: (await fetchPoll()).PollPage }));
const AskDatesPage = lazy(async () => ({ default: (await fetchAskDates()).AskDatesPage }));
const fetchYear = () => import('./pages/year.tsx');
const fetchPlan = () => import('./pages/plan.tsx');
const fetchAskExtra = () => import('./pages/ask-extra.tsx');
const fetchRounds = () => import('./pages/rounds.tsx');
const fetchAskRound = () => import('./pages/ask-round.tsx');
const fetchRound = () => import('./pages/round.tsx');
const fetchConfig = () => import('./pages/config.tsx');
const TodoPage = lazy(async () => ({ default: (await fetchTodo()).TodoPage }));
const MeetingPage = lazy(async () => ({ default: (await fetchMeeting()).MeetingPage }));
const YearPage = lazy(async () => ({ default: (await fetchYear()).YearPage }));
const PlanPage = lazy(async () => ({ default: (await fetchPlan()).PlanPage }));
const AskExtraPage = lazy(async () => ({ default: (await fetchAskExtra()).AskExtraPage }));
const RoundsPage = lazy(async () => ({ default: (await fetchRounds()).RoundsPage }));
const AskRoundPage = lazy(async () => ({ default: (await fetchAskRound()).AskRoundPage }));
const RoundPage = lazy(async () => ({ default: (await fetchRound()).RoundPage }));
const ConfigPage = lazy(async () => ({ default: (await fetchConfig()).ConfigPage }));

const FETCH: Record<Route['page'], () => Promise<unknown>> = {
  todo: fetchTodo,
  meeting: fetchMeeting,
  poll: fetchPoll,
  'ask-dates': fetchAskDates,
  year: fetchYear,
  plan: fetchPlan,
  'ask-extra': fetchAskExtra,
  rounds: fetchRounds,
  'ask-round': fetchAskRound,
  round: fetchRound,
  config: fetchConfig,
};

/** Fetches a page's code while Teams is asked who the reader is. */
export async function fetchPage(route: Route): Promise<void> {
  await FETCH[route.page]().catch(() => undefined);
}

/** The tab in the host's theme, with one page at a time. `nonce` lets Griffel's styles past the content policy. */
export function App({ tab, nonce }: { tab: Tab; nonce: string }) {
  const [renderer] = useState(() => createDOMRenderer(document, { styleElementAttributes: { nonce } }));
  const route = useRoute();
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed tab={tab}>
        <TabContext value={tab}>
          {route.page !== 'config' && <PageNav page={route.page} />}
          <Offline />
          <Boundary key={keyOf(route)} say={tab.say}>
            <Suspense fallback={<Skeleton />}>
              <Page route={route} />
            </Suspense>
          </Boundary>
        </TabContext>
      </Themed>
    </RendererProvider>
  );
}

function Themed({ tab: { host }, children }: { tab: Tab; children: React.ReactNode }) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]}>
      <div className="tab">{children}</div>
    </FluentProvider>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'todo':
      return <TodoPage />;
    case 'meeting':
      return <MeetingPage id={route.id} />;
    case 'poll':
      return <PollPage id={route.id} />;
    case 'ask-dates':
      return <AskDatesPage query={route} />;
    case 'year':
      return <YearPage query={route} />;
    case 'plan':
      return <PlanPage query={route} extra={route.extra} />;
    case 'ask-extra':
      return <AskExtraPage query={route} />;
    case 'rounds':
      return <RoundsPage />;
    case 'ask-round':
      return <AskRoundPage {...(route.forum ? { forum: route.forum } : {})} />;
    case 'round':
      return <RoundPage id={route.id} {...(route.municipality ? { municipality: route.municipality } : {})} />;
    case 'config':
      return <ConfigPage />;
    default:
      return route satisfies never;
  }
}

function keyOf(route: Route): string {
  return 'id' in route ? `${route.page} ${route.id}` : route.page;
}
