import { reasonId } from '../domain/extra/extra-facts.ts';
import type { Fact, FactOf } from '../domain/fact.ts';
import { wordsId } from '../domain/meeting/agenda-item.ts';

/** A fact as the journal keeps it: what people wrote of an item stands in a content row beside it, so that it can be cleared. */
export interface Journaled {
  kept: { kind: Fact['kind']; id: string; type: string };
  words?: { id: string; body: object };
  /** Contents that are cleared: the words of an item that was marked secret. */
  needless: string[];
}

/** Of a person's details the journal keeps only that they came. `all`: the facts of the same command. */
export function journaled(fact: Fact, all: readonly Fact[]): Journaled {
  if (fact.type === 'imported' && fact.kind === 'person') {
    return { kept: { type: 'person-imported', kind: 'person', id: fact.id }, needless: [] };
  }
  if (fact.type === 'person-noted') return { kept: { type: fact.type, kind: 'person', id: fact.id }, needless: [] };
  if (fact.type === 'agenda-item-set') {
    const id = wordsId(fact.id, fact.item, fact.version);
    const older = Array.from({ length: fact.version - 1 }, (_, index) => wordsId(fact.id, fact.item, index + 1));
    return { ...withWords(fact, id), needless: fact.secret ? older : [] };
  }
  if (fact.type === 'extra-meeting-asked') return { ...withWords(fact, reasonId(fact.id)), needless: [] };
  if (fact.type === 'annex-added')
    return { ...withWords(fact, wordsId(fact.id, fact.item, fact.annex.id)), needless: [] };
  if (fact.type === 'annex-removed' && isEmptied(fact, all)) {
    return { kept: fact, needless: [wordsId(fact.id, fact.item, fact.annex)] };
  }
  return { kept: fact, needless: [] };
}

/** Its item was marked secret: what the annex was called goes with it. */
function isEmptied({ item }: FactOf<'annex-removed'>, all: readonly Fact[]): boolean {
  return all.some((other) => other.type === 'agenda-item-set' && other.item === item && other.secret === true);
}

function withWords(fact: Fact & { words: object }, id: string): Omit<Journaled, 'needless'> {
  const kept = { ...fact, words: id };
  return { kept, words: { id, body: fact.words } };
}
