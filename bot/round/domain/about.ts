import type { Day } from '../../kernel/named.ts';

/** What a Round belongs to (a consultation), as far as the Round needs to know it. */
export interface About {
  title: string;
  /** The last local date on which answers are of use. */
  lastDay?: Day | undefined;
  /** Who sees every answer from the start, and until which local date. */
  workingGroup?: { municipalities: readonly string[]; until: Day } | undefined;
}
