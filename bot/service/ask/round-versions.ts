import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Answer } from '../../domain/round/answer.ts';
import { municipalityKey } from '../../domain/round/round.ts';
import { answerWordsId, type RoundAnswered } from '../../domain/round/round-facts.ts';
import type { Who } from '../../ports/service.ts';
import type { Language } from '../../texts/text.ts';
import { sees, sightOf } from '../../views/round-sight.ts';
import type { VersionView } from '../../views/round-view.ts';
import { answerView, givenWords } from '../../views/round-words.ts';
import type { Context } from '../context.ts';
import { type SeenRound, seeRound } from './round.ts';

/** More than a municipality answers one question. */
const MOST_VERSIONS = 100;

/** A fact as the journal keeps it: what was written stands beside it, and may have been disposed of. */
type Kept = Omit<RoundAnswered, 'words'>;

/** Every version of a municipality's answer, newest first, to whoever may see the one that stands. */
export async function askRoundVersions(
  who: Who,
  id: string,
  municipality: string,
  language: Language,
  context: Context,
): Promise<VersionView[] | Refusal> {
  const seen = await seeRound(who, id, language, context);
  if (isRefusal(seen)) return seen;
  const { bundle, reader } = seen;
  if (!sees(sightOf(bundle, reader), municipality)) return refuse('refusal.answer-not-shown');
  const lines = await context.store.journal({
    kinds: ['contribution'],
    ids: [municipalityKey(id, municipality)],
    types: ['round-answered'],
    most: MOST_VERSIONS,
  });
  const facts = lines.map((line) => ({ line, fact: line.data as Kept }));
  const words = await context.store.contents(facts.map(({ fact }) => answerWordsId(id, municipality, fact.version)));
  const wordsOf = ({ version }: Kept) => words.get(answerWordsId(id, municipality, version));
  const found = facts.map(({ line, fact }) => versionView(line.at, fact, wordsOf(fact), seen, language));
  return found.sort((a, b) => b.version - a.version);
}

function versionView(at: Date, fact: Kept, words: unknown, { bundle }: SeenRound, language: Language): VersionView {
  const { version, late, person, behalf } = fact;
  const given = { at: at.toISOString(), person, ...(behalf ? { behalf } : {}) };
  const answer = words === undefined ? null : ({ stance: fact.stance, ...(words as object) } as Answer);
  return {
    version,
    late,
    givenText: givenWords(language, given, bundle),
    answer: answer && answerView(language, answer, bundle.round.fields.form),
  };
}
