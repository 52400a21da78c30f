import { GRANT_CASES } from './grant-cases.ts';
import type { GraphCase } from './host.ts';
import { LIBRARY_CASES } from './library-cases.ts';
import { LOCK_CASES } from './lock-cases.ts';
import { MAIL_CASES } from './mail-cases.ts';
import { PORT_CASES } from './port-cases.ts';
import { SESSION_CASES } from './session-cases.ts';

/** What we rely on of Graph, each as it is tried on the stand-in and on a real tenant. */
export const GRAPH_CASES: GraphCase[] = [
  ...LIBRARY_CASES,
  ...SESSION_CASES,
  ...LOCK_CASES,
  ...GRANT_CASES,
  ...MAIL_CASES,
  ...PORT_CASES,
];
