import { municipalitiesOf } from '../domain/round/answering.ts';
import type { Contribution } from '../domain/round/round.ts';
import { instantWords } from '../texts/dates.ts';
import { text } from '../texts/text.ts';
import { fileViews, givenAnswer } from './given-answer.ts';
import type { Reader } from './reader.ts';
import type { RoundBundle } from './round-bundle.ts';
import { askedNow } from './round-counts.ts';
import type { MyRoundView } from './round-view.ts';
import { givenWords } from './round-words.ts';

/** What the reader's municipality has answered and begun to write, or null when they are not asked. */
export function myRound(bundle: RoundBundle, reader: Reader, named?: string): MyRoundView | null {
  const { actor, language } = reader;
  const asked = askedNow(bundle);
  const mine = municipalitiesOf(actor, asked, bundle.seats, bundle.today);
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
    open: bundle.round.status === 'open',
    drawn: reader.drawn,
  };
}

/** Told to the one whose answer was followed by a colleague's without either having seen the other's. */
function overtookText(given: Contribution | undefined, { people }: RoundBundle, { actor, language }: Reader): object {
  const person = actor.kind === 'account' ? actor.person : null;
  if (given?.overtook === undefined || given.overtook.person !== person) return {};
  const who = given.person === null ? text(language, 'round.nobody') : (people.get(given.person)?.title ?? '');
  return { overtookText: text(language, 'round.overtaken', { who, version: given.overtook.version }) };
}

function draftOf(
  municipality: string,
  { drafts, people, zone }: RoundBundle,
  { actor, language }: Reader,
): MyRoundView['draft'] {
  const draft = drafts.get(municipality);
  if (draft === undefined) return null;
  const when = instantWords(language, new Date(draft.at), zone);
  const who = people.get(draft.person)?.title ?? '';
  const { edition } = draft;
  const answer = givenAnswer(draft.answer);
  const files = Object.fromEntries(Object.entries(draft.files).map(([id, all]) => [id, fileViews(all)]));
  const byText = text(language, draft.tooLate ? 'round.draft-too-late' : 'round.draft-by', { who, when });
  const own = actor.kind === 'account' && actor.person === draft.person;
  return { edition, answer, files, byText, own, tooLate: draft.tooLate === true };
}
