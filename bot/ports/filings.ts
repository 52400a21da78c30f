import type { FiledNotice } from '../meeting/domain/filed.ts';
import type { FiledMinutes } from '../minutes/domain/filed.ts';

/** What is filed in the bodies' libraries, and which papers there are of each, as its area says. */
export interface Filings {
  minutes: FiledMinutes;
  meeting: FiledNotice;
}
export type FilingKind = keyof Filings;
