import type { Blobs } from './blobs.ts';
import type { Late } from './late.ts';
import type { Locked } from './locked.ts';
import type { LocalGraphOptions } from './options.ts';
import type { PreAuthenticated } from './pre-authenticated.ts';
import type { Store } from './store.ts';
import type { UploadSession } from './upload-session.ts';

/** All that the stand-in is made of. */
export interface World {
  options: LocalGraphOptions;
  store: Store;
  blobs: Blobs;
  /** By id. */
  uploads: Map<string, UploadSession>;
  /** Those that the app may reach, in lower case. */
  mailboxes: Set<string>;
  addresses: PreAuthenticated;
  late: Late;
  locked: Locked;
  now(): Date;
  real(): number;
}
