import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { PAGES } from './pages.ts';
import type { Route } from './route.ts';
import { type Tab, TabContext } from './shell/context.ts';
import { useRoute } from './shell/navigate.ts';
import { Boundary } from './shell/parts/boundary.tsx';
import { Offline } from './shell/parts/offline.tsx';
import { PageNav } from './shell/parts/page-nav.tsx';
import { Skeleton } from './shell/parts/skeleton.tsx';
import { TodoPage } from './todo/page.tsx';

const MinutesPage = lazy(async () => ({ default: (await PAGES.minutes()).MinutesPage }));
const DatesPage = lazy(async () => ({ default: (await PAGES.dates()).DatesPage }));
const AskDatesPage = lazy(async () => ({ default: (await PAGES['ask-dates']()).AskDatesPage }));
const ConsultationsPage = lazy(async () => ({ default: (await PAGES.consultations()).ConsultationsPage }));
const ConsultationPage = lazy(async () => ({ default: (await PAGES.consultation()).ConsultationPage }));
const NewConsultationPage = lazy(async () => ({ default: (await PAGES['new-consultation']()).NewConsultationPage }));
const DocumentsPage = lazy(async () => ({ default: (await PAGES.documents()).DocumentsPage }));
const FilingsPage = lazy(async () => ({ default: (await PAGES.filings()).FilingsPage }));
const MeetingPage = lazy(async () => ({ default: (await PAGES.meeting()).MeetingPage }));
const YearPage = lazy(async () => ({ default: (await PAGES.year()).YearPage }));
const PlanPage = lazy(async () => ({ default: (await PAGES.plan()).PlanPage }));
const AskExtraPage = lazy(async () => ({ default: (await PAGES['ask-extra']()).AskExtraPage }));
const RoundsPage = lazy(async () => ({ default: (await PAGES.rounds()).RoundsPage }));
const AskRoundPage = lazy(async () => ({ default: (await PAGES['ask-round']()).AskRoundPage }));
const RoundPage = lazy(async () => ({ default: (await PAGES.round()).RoundPage }));
const ConfigPage = lazy(async () => ({ default: (await PAGES.config()).ConfigPage }));

/** The tab in the host's theme, with one page at a time. */
export function App({ tab }: { tab: Tab }) {
  const route = useRoute();
  return (
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
  );
}

function Themed({ tab: { host }, children }: { tab: Tab; children: React.ReactNode }) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <div className="tab">{children}</div>;
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'todo':
      return <TodoPage />;
    case 'meeting':
      return <MeetingPage id={route.id} item={route.item} />;
    case 'minutes':
      return <MinutesPage key={route.id} id={route.id} point={route.point} />;
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
      return <AskRoundPage key={String(route.document)} forum={route.forum} document={route.document === true} />;
    case 'round':
      return <RoundPage id={route.id} {...(route.municipality ? { municipality: route.municipality } : {})} />;
    case 'consultations':
      return <ConsultationsPage year={route.year} />;
    case 'consultation':
      return <ConsultationPage id={route.id} />;
    case 'new-consultation':
      return <NewConsultationPage />;
    case 'documents':
      return <DocumentsPage query={route} />;
    case 'filings':
      return <FilingsPage query={route} />;
    case 'config':
      return <ConfigPage />;
    default:
      return route satisfies never;
  }
}

function keyOf(route: Route): string {
  return 'id' in route ? `${route.page} ${route.id}` : route.page;
}
