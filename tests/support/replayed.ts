import { apply } from '../../bot/declared/apply.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import type { Kind, States } from '../../bot/declared/states.ts';
import type { JournalLine } from '../../bot/ports/store.ts';
import { recall } from '../../bot/service/recall.ts';
import type { Product } from './product.ts';
import { openStoreAt, type StoreName } from './stores.ts';

const AT_A_TIME = 200;

/** The states that the whole journal makes with the words that are kept beside it, by "kind/id". */
export async function replayed({ databaseUrl }: Product, store: StoreName): Promise<Map<string, unknown>> {
  const reader = await openStoreAt(store, databaseUrl);
  const states = new Map<string, States[Kind]>();
  for (let after = 0, more = true; more; ) {
    const page = await reader.replay(after, AT_A_TIME);
    for (const { fact, by, at } of await recall(page, reader)) {
      const key = `${fact.kind}/${fact.id}`;
      // What was cleared says nothing any more; a later fact has taken its place.
      const whole = 'words' in fact && fact.words === null ? { ...fact, words: {} } : fact;
      states.set(key, apply(states.get(key), whole as Fact, by, at));
    }
    after = page.at(-1)?.seq ?? 0;
    more = page.length === AT_A_TIME;
  }
  await reader.close();
  return states;
}

export async function wholeJournal({ databaseUrl }: Product, store: StoreName): Promise<JournalLine[]> {
  const reader = await openStoreAt(store, databaseUrl);
  const lines: JournalLine[] = [];
  for (;;) {
    const page = await reader.replay(lines.at(-1)?.seq ?? 0, AT_A_TIME);
    lines.push(...page);
    if (page.length < AT_A_TIME) break;
  }
  await reader.close();
  return lines;
}
