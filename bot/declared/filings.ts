import { MEETING_FILING } from '../meeting/service/filing.ts';
import { MINUTES_FILING } from '../minutes/service/filing.ts';
import type { FilingArea, FilingKind, Filings } from '../ports/filings.ts';
import type { Context } from '../service/context.ts';

/** Everything that is filed, as its area declares it: what files it knows no area. */
export const FILINGS: { readonly [K in FilingKind]: FilingArea<Context, Filings[K]> } = {
  minutes: MINUTES_FILING,
  meeting: MEETING_FILING,
};
