import { isSecretariat } from '../../kernel/actor.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import type { Reader } from '../../views/reader.ts';
import type { Contribution, Draft } from '../domain/state.ts';
import type { RoundBundle } from './bundle.ts';
import { askedNow, plannedDay } from './counts.ts';
import { type Sight, sees } from './sight.ts';
import type { RoundRowView } from './view.ts';
import { answerView, givenParts, givenWords } from './words.ts';

/** Every municipality that was asked, alphabetical as Swedish sorts; what the reader may not see is left out, not hidden. */
export function roundRows(bundle: RoundBundle, reader: Reader, sight: Sight): RoundRowView[] {
  const named = inOrder(askedNow(bundle), (id) => bundle.municipalities.get(id)?.name ?? id);
  return named.map((id) => rowOf(id, bundle, reader, sight));
}

function rowOf(municipality: string, bundle: RoundBundle, { actor, language }: Reader, sight: Sight): RoundRowView {
  const given = bundle.contributions.get(municipality);
  const draft = bundle.drafts.get(municipality);
  const lates = bundle.lates.get(municipality) ?? [];
  const own = sight !== 'all' && sight.includes(municipality);
  const office = isSecretariat(actor);
  const seesDraft = own || office;
  const vacant = isVacant(municipality, bundle);
  const seen = sees(sight, municipality);
  return {
    municipality,
    name: bundle.municipalities.get(municipality)?.name ?? municipality,
    vacant,
    ...stateOf(given, { bundle, language, vacant, seen }),
    late: (seen && given?.late) === true,
    draft: seesDraft && draft !== undefined,
    tooLate: seesDraft && lates.length > 0,
    lateDrafts: office ? lates.map((one) => lateDraft(one, bundle, language)) : [],
    version: given?.version ?? 0,
    ...(given && seen
      ? { givenText: givenWords(language, given, bundle), given: givenParts(language, given, bundle) }
      : {}),
    answer: given && seen ? answerView(language, given.answer, bundle.round.fields.form) : null,
  };
}

function lateDraft({ answer, person, at }: Draft, { people, zone, round }: RoundBundle, language: Language) {
  const words = { who: people.get(person)?.title ?? '', when: instantWords(language, new Date(at), zone) };
  const byText = text(language, 'round.late-draft', words);
  return { byText, answer: answerView(language, answer, round.fields.form) };
}

interface Seeing {
  bundle: RoundBundle;
  language: Language;
  vacant: boolean;
  seen: boolean;
}

/** That somebody has answered is no secret; how they stand is their answer, and shown with it. */
function stateOf(
  given: Contribution | undefined,
  { bundle, language, vacant, seen }: Seeing,
): Pick<RoundRowView, 'state' | 'stateText'> {
  if (given === undefined)
    return { state: 'missing', stateText: text(language, vacant ? 'round.state.vacant' : 'round.state.missing') };
  if (!seen) return { state: 'answered', stateText: text(language, 'round.state.answered') };
  const day = plannedDay(given, bundle);
  if (day !== undefined) {
    return { state: 'planned', stateText: text(language, 'round.state.planned', { date: dateWords(language, day) }) };
  }
  if (given.answer.stance === 'abstains')
    return { state: 'abstained', stateText: text(language, 'round.state.abstained') };
  const key = bundle.purpose.planned ? 'round.state.decided' : 'round.state.answered';
  return { state: 'answered', stateText: text(language, key) };
}

function isVacant(municipality: string, { seats, today }: RoundBundle): boolean {
  const own = seats.filter((seat) => seat.role === 'member' && seat.municipality === municipality);
  return own.every((seat) => holderOn(seat, today) === undefined);
}
