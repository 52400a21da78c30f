import type { Route } from './route.ts';

/** The code of each page. *Att göra* comes with what all pages are drawn with. */
export const PAGES = {
  meeting: () => import('./meeting/page.tsx'),
  dates: () => import('./dates/page.tsx'),
  'ask-dates': () => import('./dates/ask-page.tsx'),
  year: () => import('./year/page.tsx'),
  plan: () => import('./meeting/plan-page.tsx'),
  'ask-extra': () => import('./extra/ask-page.tsx'),
  rounds: () => import('./round/all-page.tsx'),
  'ask-round': () => import('./round/ask-page.tsx'),
  round: () => import('./round/page.tsx'),
  consultations: () => import('./consultation/all-page.tsx'),
  consultation: () => import('./consultation/page.tsx'),
  'new-consultation': () => import('./consultation/new-page.tsx'),
  config: () => import('./forum/config-page.tsx'),
} satisfies Record<Exclude<Route['page'], 'todo'>, () => Promise<unknown>>;

/** A page whose code does not come says so when it is drawn. */
export async function fetchPage({ page }: Route): Promise<void> {
  if (page !== 'todo') await PAGES[page]().catch(() => undefined);
}
