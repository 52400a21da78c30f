import type { Route } from './route.ts';
import { withSentences } from './shell/say.ts';

/** The code of each page, with its sentences. *Att göra* comes with what all pages are drawn with. */
export const PAGES = {
  meeting: () => withSentences(import('./meeting/page.tsx')),
  minutes: () => withSentences(import('./minutes/page.tsx')),
  dates: () => withSentences(import('./dates/page.tsx')),
  'ask-dates': () => withSentences(import('./dates/ask-page.tsx')),
  year: () => withSentences(import('./year/page.tsx')),
  plan: () => withSentences(import('./meeting/plan-page.tsx')),
  'ask-extra': () => withSentences(import('./extra/ask-page.tsx')),
  rounds: () => withSentences(import('./round/all-page.tsx')),
  'ask-round': () => withSentences(import('./round/ask-page.tsx')),
  round: () => withSentences(import('./round/page.tsx')),
  consultations: () => withSentences(import('./consultation/all-page.tsx')),
  consultation: () => withSentences(import('./consultation/page.tsx')),
  documents: () => withSentences(import('./search/page.tsx')),
  filings: () => withSentences(import('./document/page.tsx')),
  'new-consultation': () => withSentences(import('./consultation/new-page.tsx')),
  config: () => withSentences(import('./forum/config-page.tsx')),
} satisfies Record<Exclude<Route['page'], 'todo'>, () => Promise<unknown>>;

/** A page whose code does not come says so when it is drawn. */
export async function fetchPage({ page }: Route): Promise<void> {
  if (page !== 'todo') await PAGES[page]().catch(() => undefined);
}
