import type { RecalledOf } from '../../declared/fact.ts';
import type { Store } from '../../ports/store.ts';
import { recall } from '../../service/recall.ts';
import type { Answer } from '../domain/answer-shape.ts';
import { municipalityKey } from '../domain/state.ts';

/** More than a municipality answers one question. */
const MOST_VERSIONS = 100;

type Answered = RecalledOf<'round-answered'>;

export interface AnswerVersion {
  at: Date;
  fact: Answered;
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
  const recalled = await recall(lines, store);
  const versions = recalled.flatMap(({ at, fact }) =>
    fact.type === 'round-answered' ? [{ at, fact, answer: answerIn(fact) }] : [],
  );
  return versions.sort((a, b) => b.fact.version - a.fact.version);
}

function answerIn({ stance, words }: Answered): Answer | null {
  return words && { stance, ...words };
}
