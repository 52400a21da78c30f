import { apply } from '../../bot/declared/apply.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import type { Kind, States } from '../../bot/declared/states.ts';
import type { JournalLine } from '../../bot/ports/store.ts';
import { type RecalledLine, recall } from '../../bot/service/recall.ts';
import type { Product } from './product.ts';
import { openStoreAt, type StoreName } from './stores.ts';

export const AT_A_TIME = 200;

/** The states that the whole journal makes with the words that are kept beside it, by "kind/id". */
export async function replayed({ databaseUrl }: Product, store: StoreName): Promise<Map<string, unknown>> {
  const reader = await openStoreAt(store, databaseUrl);
  const states = new Map<string, States[Kind]>();
  for (let after = 0, more = true; more; ) {
    const page = await reader.replay(after, AT_A_TIME);
    for (const { seq: _seq, ...line } of await recall(page, reader)) take(line, states);
    after = page.at(-1)?.seq ?? 0;
    more = page.length === AT_A_TIME;
  }
  await reader.close();
  return states;
}

/** Answers the key of what a line is about. */
export function take({ fact, by, at }: Omit<RecalledLine, 'seq'>, states: Map<string, States[Kind]>): string {
  const key = `${fact.kind}/${fact.id}`;
  // What was cleared says nothing any more; a later fact has taken its place.
  const whole = 'words' in fact && fact.words === null ? { ...fact, words: {} } : fact;
  states.set(key, apply(states.get(key), whole as Fact, by, at));
  return key;
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
