// What is left of the tab's imports when the types are taken out: what the browser loads. dependency-cruiser tells types
// from values only by a TypeScript older than ours, so it reads the files without them.
import { join } from 'node:path';

/** A day is read alike where it is typed and where it is received, and is a working day or none. */
const DAYS_AS_TYPED = '^bot/kernel/(as-typed|local-time|days/working-days)\\.ts$';

export default {
  forbidden: [
    {
      name: 'tab: types only',
      comment:
        'Of the service the tab loads the texts and how a day is read alone: no rule of the domain runs in the browser',
      severity: 'error',
      from: { path: '^tab/' },
      to: { path: '^(bot|graph|local)/', pathNot: ['^bot/texts/', '^bot/[a-z]+/texts/', DAYS_AS_TYPED] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    babelConfig: { fileName: join(import.meta.dirname, '.dependency-cruiser.without-types.mjs') },
  },
};
