import type { GraphSettings } from '../../graph/settings.ts';

const NOBODY = 'http://127.0.0.1:9';

/** Nobody answers there: for what has other doors to files and mail. */
export const NO_GRAPH: GraphSettings = {
  origin: NOBODY,
  loginOrigin: NOBODY,
  tenant: '87654321-4321-4321-8321-210987654321',
  credential: { kind: 'managed-identity' },
  fileOrigins: [],
  mailbox: 'samverkan@example.se',
  libraries: {},
  uploads: { drive: 'b!nobody' },
};
