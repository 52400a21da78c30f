import type { StoredFile } from '../../document/domain/stored-file.ts';
import type { Day, Id, Instant } from '../../kernel/named.ts';

/** What a Round belongs to (a consultation), as far as the Round needs to know it. */
export interface About {
  title: string;
  /** The last local date on which answers are of use. */
  lastDay?: Day | undefined;
  /** Who sees every answer from the start, and until which local date. */
  workingGroup?: { municipalities: readonly string[]; until: Day } | undefined;
}

/** The same with what those who are asked are led to. */
export interface WholeAbout extends About {
  id: Id;
  /** Who sent it to be answered (*remittenten*). */
  sender: string;
  annexes: readonly AboutAnnex[];
  /** The body that answers it: who holds a seat there today, or held one when it was registered, sees its papers. */
  forum: Id;
  registeredAt: Instant;
}

/** A paper that goes with it: a link, or an uploaded file. */
export interface AboutAnnex {
  id: Id;
  title: string;
  href?: string;
  /** `size` in bytes. */
  file?: Pick<StoredFile, 'name' | 'size'>;
}
