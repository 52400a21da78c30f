import type { SearchRows } from '../ports/store.ts';
import type { Database } from './schema.ts';
import { find } from './search/find.ts';
import { minutesDays } from './search/minutes-days.ts';
import { noteOutdated } from './search/note-outdated.ts';
import { renew } from './search/renew.ts';
import { wrapped } from './store-error.ts';

export function searchRowsOf(database: Database): SearchRows {
  return {
    renew: (...asked) => wrapped(renew(database, ...asked)),
    noteOutdated: () => wrapped(noteOutdated(database)),
    find: (wanted) => wrapped(find(database, wanted)),
    minutesDays: (forums) => wrapped(minutesDays(database, forums)),
  };
}
