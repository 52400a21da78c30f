import type { Answer } from '../domain/round/answer.ts';
import { municipalityKey } from '../domain/round/round.ts';
import { answerWordsId, type RoundAnswered } from '../domain/round/round-facts.ts';
import type { Store } from '../ports/store.ts';

/** More than a municipality answers one question. */
const MOST_VERSIONS = 100;

/** A fact as the journal keeps it: what was written stands beside it, and may have been disposed of. */
type Kept = Omit<RoundAnswered, 'words'>;

export interface AnswerVersion {
  at: Date;
  fact: Kept;
  /** Null: its words are no longer kept. */
  answer: Answer | null;
}

/** Every version of a municipality's answer, newest first. */
export async function versionsOf(
  round: string,
  municipality: string,
  store: Pick<Store, 'journal' | 'contents'>,
): Promise<AnswerVersion[]> {
  const lines = await store.journal({
    kinds: ['contribution'],
    ids: [municipalityKey(round, municipality)],
    types: ['round-answered'],
    most: MOST_VERSIONS,
  });
  const facts = lines.map(({ at, data }) => ({ at, fact: data as Kept }));
  const idOf = ({ version }: Kept) => answerWordsId(round, municipality, version);
  const words = await store.contents(facts.map(({ fact }) => idOf(fact)));
  const versions = facts.map(({ at, fact }) => ({ at, fact, answer: answerIn(fact, words.get(idOf(fact))) }));
  return versions.sort((a, b) => b.fact.version - a.fact.version);
}

function answerIn({ stance }: Kept, words: unknown): Answer | null {
  return words === undefined ? null : ({ stance, ...(words as object) } as Answer);
}
