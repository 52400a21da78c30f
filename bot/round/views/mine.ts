import { personOf } from '../../kernel/actor.ts';
import { instantWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayAnswerRound } from '../domain/answer.ts';
import { municipalitiesAnsweredFor } from '../domain/answered-for.ts';
import type { Contribution } from '../domain/state.ts';
import type { RoundBundle } from './bundle.ts';
import { askedNow } from './counts.ts';
import { fileViews, givenAnswer } from './given-answer.ts';
import type { MyRoundView } from './view.ts';
import { answerView, givenWords } from './words.ts';

/** What the reader's municipality has answered and begun to write, or null when they are not asked. */
export function myRound(bundle: RoundBundle, reader: Reader, named?: string): MyRoundView | null {
  const { actor, language } = reader;
  if (bundle.purpose.respondent === 'registries') return null;
  const asked = askedNow(bundle);
  const mine = municipalitiesAnsweredFor(actor, asked, bundle.seats, bundle.today);
  const municipality = named !== undefined && mine.includes(named) ? named : mine[0];
  if (municipality === undefined) return null;
  const nameOf = (id: string) => bundle.municipalities.get(id)?.name ?? id;
  const given = bundle.contributions.get(municipality);
  const name = nameOf(municipality);
  return {
    municipality,
    name,
    others: mine.filter((one) => one !== municipality).map((id) => ({ id, name: nameOf(id) })),
    text: text(language, given ? 'round.mine' : 'round.mine-none', { name }),
    answer: given ? givenAnswer(given.answer) : null,
    version: given?.version ?? 0,
    ...(given ? { givenText: givenWords(language, given, bundle) } : {}),
    ...overtookText(given, bundle, reader),
    draft: draftOf(municipality, bundle, reader),
    open: mayAnswerRound(bundle.round, { ...bundle, ...askedBy(reader, []), municipality }) === undefined,
    drawn: reader.drawn,
  };
}

/** Told to the one whose answer was followed by a colleague's without either having seen the other's. */
function overtookText(given: Contribution | undefined, { people }: RoundBundle, { actor, language }: Reader): object {
  const person = personOf(actor);
  if (given?.overtook === undefined || given.overtook.person !== person) return {};
  const who = given.person === null ? text(language, 'round.nobody') : (people.get(given.person)?.title ?? '');
  return { overtookText: text(language, 'round.overtaken', { who, version: given.overtook.version }) };
}

/** What is being written; where nothing is, what the reader sent too late. */
function draftOf(municipality: string, bundle: RoundBundle, { actor, language }: Reader): MyRoundView['draft'] {
  const person = personOf(actor);
  const late = bundle.lates.get(municipality)?.find((one) => one.person === person);
  const draft = bundle.drafts.get(municipality) ?? late;
  if (draft === undefined) return null;
  const when = instantWords(language, new Date(draft.at), bundle.zone);
  const who = bundle.people.get(draft.person)?.title ?? '';
  const tooLate = draft.tooLate !== undefined;
  return {
    edition: bundle.editions.get(municipality) ?? 0,
    answer: givenAnswer(draft.answer),
    files: Object.fromEntries(Object.entries(draft.files).map(([id, all]) => [id, fileViews(all)])),
    byText: text(language, tooLate ? 'round.draft-too-late' : 'round.draft-by', { who, when }),
    own: person === draft.person,
    tooLate,
    said: answerView(language, draft.answer, bundle.round.fields.form),
  };
}
