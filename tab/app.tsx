import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Route } from './route.ts';
import { type Tab, TabContext } from './shell/context.ts';
import { useRoute } from './shell/navigate.ts';
import { Boundary } from './shell/parts/boundary.tsx';
import { Offline } from './shell/parts/offline.tsx';
import { PageNav } from './shell/parts/page-nav.tsx';
import { Skeleton } from './shell/parts/skeleton.tsx';
import { themes } from './shell/theme.ts';

const fetchTodo = () => import('./todo/page.tsx');
const fetchMeeting = () => import('./meeting/page.tsx');
const fetchDates = () => import('./dates/page.tsx');
const fetchAskDates = () => import('./dates/ask-page.tsx');
const DatesPage = lazy(async () => ({ default: (await fetchDates()).DatesPage }));
const AskDatesPage = lazy(async () => ({ default: (await fetchAskDates()).AskDatesPage }));
const fetchConsultations = () => import('./consultation/all-page.tsx');
const fetchConsultation = () => import('./consultation/page.tsx');
const fetchNewConsultation = () => import('./consultation/new-page.tsx');
const fetchYear = () => import('./year/page.tsx');
const fetchPlan = () => import('./meeting/plan-page.tsx');
const fetchAskExtra = () => import('./extra/ask-page.tsx');
const fetchRounds = () => import('./round/all-page.tsx');
const fetchAskRound = () => import('./round/ask-page.tsx');
const fetchRound = () => import('./round/page.tsx');
const fetchConfig = () => import('./forum/config-page.tsx');
const ConsultationsPage = lazy(async () => ({ default: (await fetchConsultations()).ConsultationsPage }));
const ConsultationPage = lazy(async () => ({ default: (await fetchConsultation()).ConsultationPage }));
const NewConsultationPage = lazy(async () => ({ default: (await fetchNewConsultation()).NewConsultationPage }));
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
  dates: fetchDates,
  'ask-dates': fetchAskDates,
  year: fetchYear,
  plan: fetchPlan,
  'ask-extra': fetchAskExtra,
  rounds: fetchRounds,
  'ask-round': fetchAskRound,
  round: fetchRound,
  consultations: fetchConsultations,
  consultation: fetchConsultation,
  'new-consultation': fetchNewConsultation,
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
    case 'dates':
      return <DatesPage id={route.id} />;
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
    case 'consultations':
      return <ConsultationsPage year={route.year} />;
    case 'consultation':
      return <ConsultationPage id={route.id} />;
    case 'new-consultation':
      return <NewConsultationPage />;
    case 'config':
      return <ConfigPage />;
    default:
      return route satisfies never;
  }
}

function keyOf(route: Route): string {
  return 'id' in route ? `${route.page} ${route.id}` : route.page;
}
