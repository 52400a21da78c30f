import { apply } from '../../bot/domain/apply.ts';
import type { Fact } from '../../bot/domain/fact.ts';
import type { Kind, States } from '../../bot/domain/states.ts';
import type { JournalLine } from '../../bot/ports/store.ts';
import type { Product } from './product.ts';
import { ask, openStoreAt, type StoreName } from './stores.ts';

/** The states that the whole journal makes, by "kind/id". */
export async function replayed(product: Product, store: StoreName): Promise<Map<string, unknown>> {
  const states = new Map<string, States[Kind]>();
  for (const line of await wholeJournal(product, store)) {
    const data = await withWords(line.data as object, product);
    const key = `${line.kind}/${line.id}`;
    const fact = { ...data, type: line.type, kind: line.kind, id: line.id } as Fact;
    states.set(key, apply(states.get(key), fact, line.by, line.at));
  }
  return states;
}

export async function wholeJournal({ databaseUrl }: Product, store: StoreName): Promise<JournalLine[]> {
  const reader = await openStoreAt(store, databaseUrl);
  const lines: JournalLine[] = [];
  for (;;) {
    const page = await reader.replay(lines.at(-1)?.seq ?? 0, 200);
    lines.push(...page);
    if (page.length < 200) break;
  }
  await reader.close();
  return lines;
}

/** Words that people wrote stand beside the journal, under the id that the fact names. */
async function withWords(data: object, { databaseUrl }: Product): Promise<object> {
  if (!('words' in data)) return data;
  const [found] = await ask<{ body: object }>(
    databaseUrl,
    `select body from content where id = '${String(data.words)}'`,
  );
  return { ...data, words: found?.body };
}
