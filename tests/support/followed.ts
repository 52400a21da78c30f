import type { Kind, States } from '../../bot/declared/states.ts';
import type { JournalLine } from '../../bot/ports/store.ts';
import { recall } from '../../bot/service/recall.ts';
import type { Product } from './product.ts';
import { AT_A_TIME, take } from './replayed.ts';
import { journaledPart } from './row-only.ts';
import { ask, openStoreAt, type StoreName } from './stores.ts';

interface StoredRow {
  id: string;
  version: number;
  state: object;
}

/** Reads the journal on as it grows. */
export interface Followed {
  /** Every state that has changed since the last time is made of the new lines, and is as it stands in its row. */
  look(): Promise<void>;
  /** The table of a kind, by id. */
  rowsOf(kind: string): Promise<StoredRow[]>;
  close(): Promise<void>;
}

export async function follow({ databaseUrl }: Product, name: StoreName): Promise<Followed> {
  const reader = await openStoreAt(name, databaseUrl, { poolSize: 1 });
  const states = new Map<string, States[Kind]>();
  let after = 0;
  const rowsOf = (kind: string) =>
    ask<StoredRow>(databaseUrl, `select id, version, state from ${kind.replaceAll('-', '_')} order by id`);

  /** The newest line of all that the new ones are about. */
  async function readOn(): Promise<Map<string, JournalLine>> {
    const newest = new Map<string, JournalLine>();
    for (let page: JournalLine[] = []; ; ) {
      page = await reader.replay(after, AT_A_TIME);
      for (const [at, line] of (await recall(page, reader)).entries())
        newest.set(take(line, states), page[at] as JournalLine);
      after = page.at(-1)?.seq ?? after;
      if (page.length < AT_A_TIME) break;
    }
    return newest;
  }

  return {
    rowsOf,
    close: () => reader.close(),
    look: async () => {
      // A connection that was idle is opened anew, in the one session that PGlite's clients share: it knows the plan already.
      const newest = await readOn().catch(readOn);
      for (const kind of new Set([...newest.values()].map((line) => line.kind))) {
        for (const { id, version, state } of await rowsOf(kind)) {
          const line = newest.get(`${kind}/${id}`);
          // One that has moved on since is seen the next time.
          if (line?.version !== version) continue;
          const made = journaledPart(kind, states.get(`${kind}/${id}`) ?? {});
          expect([line.type, id, made]).toEqual([line.type, id, journaledPart(kind, state)]);
        }
      }
    },
  };
}
