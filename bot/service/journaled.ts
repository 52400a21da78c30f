import { reasonId } from '../domain/extra/extra-facts.ts';
import type { Fact } from '../domain/fact.ts';
import { wordsId } from '../domain/meeting/agenda-item.ts';
import { answerWordsId, type DraftKept } from '../domain/round/round-facts.ts';

/** A fact as the journal keeps it: what people wrote of an item stands in a content row beside it, so that it can be cleared. */
export interface Journaled {
  kept: { kind: Fact['kind']; id: string; type: string };
  words?: { id: string; body: object };
  /** Contents that are cleared, by how their ids begin: all that was ever written of an item that is now secret. */
  needless: string[];
}

/** Of a person's details the journal keeps only that they came; of a calendar from outside, that it came and went. */
export function journaled(fact: Fact): Journaled {
  if (fact.type === 'imported' && fact.kind === 'person') {
    return { kept: { type: 'person-imported', kind: 'person', id: fact.id }, needless: [] };
  }
  if (fact.type === 'person-noted') return { kept: { type: fact.type, kind: 'person', id: fact.id }, needless: [] };
  if (fact.type === 'agenda-item-set') {
    const id = wordsId(fact.id, fact.item, fact.version);
    return { ...withWords(fact, id), needless: fact.secret ? [wordsId(fact.id, fact.item, '')] : [] };
  }
  if (fact.type === 'extra-meeting-asked') return { ...withWords(fact, reasonId(fact.id)), needless: [] };
  if (fact.type === 'annex-added')
    return { ...withWords(fact, wordsId(fact.id, fact.item, fact.annex.id)), needless: [] };
  if (fact.type === 'round-answered') {
    return { ...withWords(fact, answerWordsId(fact.round, fact.municipality, fact.version)), needless: [] };
  }
  if (fact.type === 'draft-kept') return { kept: withoutWords(fact), needless: [] };
  if (fact.type === 'calendar-added') {
    return { ...withWords(fact, `calendar:${fact.id}/events`), needless: [`calendar:${fact.id}/`] };
  }
  if (fact.type === 'calendar-removed') return { kept: fact, needless: [`calendar:${fact.id}/`] };
  return { kept: fact, needless: [] };
}

/** A draft is cleared, and no record: only its row has what it says. */
function withoutWords({ answer: _answer, files: _files, ...kept }: DraftKept): Omit<DraftKept, 'answer' | 'files'> {
  return kept;
}

function withWords(fact: Fact & { words: object }, id: string): Omit<Journaled, 'needless'> {
  const kept = { ...fact, words: id };
  return { kept, words: { id, body: fact.words } };
}
