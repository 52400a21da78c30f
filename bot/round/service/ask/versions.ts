import { refuse } from '../../../kernel/refusal.ts';
import type { Asked } from '../../../ports/service.ts';
import type { Context } from '../../../service/context.ts';
import { questionWith, type Seeing } from '../../../service/question.ts';
import type { Language } from '../../../texts/text.ts';
import { sees, sightOf } from '../../views/sight.ts';
import type { VersionView } from '../../views/view.ts';
import { answerView, givenWords } from '../../views/words.ts';
import { type AnswerVersion, versionsOf } from '../answer-versions.ts';
import { type SeenRound, seeableRound } from './one.ts';

/** Every version of a municipality's answer, newest first, to whoever may see the one that stands. */
export const roundVersions = questionWith({
  question: 'round-versions',
  ...seeableRound,
  more: readVersions,
  view: (seen, { asked }, versions) =>
    versions?.map((version) => versionView(version, seen, asked.language)) ?? refuse('refusal.answer-not-shown'),
});

async function readVersions(
  { bundle, reader }: SeenRound,
  { asked: { id, municipality } }: Seeing<Asked<'round-versions'>>,
  { store }: Context,
): Promise<AnswerVersion[] | undefined> {
  return sees(sightOf(bundle, reader), municipality) ? versionsOf(id, municipality, store) : undefined;
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
