import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Who } from '../../ports/service.ts';
import type { Language } from '../../texts/text.ts';
import { sees, sightOf } from '../../views/round-sight.ts';
import type { VersionView } from '../../views/round-view.ts';
import { answerView, givenWords } from '../../views/round-words.ts';
import { type AnswerVersion, versionsOf } from '../answer-versions.ts';
import type { Context } from '../context.ts';
import { type SeenRound, seeRound } from './round.ts';

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
  const versions = await versionsOf(id, municipality, context.store);
  return versions.map((version) => versionView(version, seen, language));
}

function versionView({ at, fact, answer }: AnswerVersion, { bundle }: SeenRound, language: Language): VersionView {
  const { version, late, person, behalf } = fact;
  const given = { at: at.toISOString(), person, ...(behalf ? { behalf } : {}) };
  return {
    version,
    late,
    givenText: givenWords(language, given, bundle),
    answer: answer && answerView(language, answer, bundle.round.fields.form),
  };
}
