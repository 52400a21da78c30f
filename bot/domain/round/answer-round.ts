import { type Actor, personOf } from '../actor.ts';
import { isRepeat } from '../asking/repeat.ts';
import { canonical } from '../cooperation/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Answer } from './answer.ts';
import { faultInAnswer } from './check-answer.ts';
import { isAfter } from './deadline.ts';
import { withFiles } from './files.ts';
import { keptAs, keptTooLate } from './keep-draft.ts';
import { pressValue } from './press-value.ts';
import { type Contribution, lateKey, municipalityKey, type Round } from './round.ts';
import type { RoundAnswered, RoundFact } from './round-facts.ts';
import { mine, type RoundSetting } from './setting.ts';

export interface RoundAnswer {
  answer: Answer;
  drawn: string;
  /** The version that the giver saw; absent or 0: none. */
  seen?: number;
  municipality?: string;
  /** The draft's that it was written on; that draft is sent with it. */
  edition?: number;
}

/** A refusal, and what is kept all the same: what was typed is never lost. */
export interface Kept {
  facts: RoundFact[];
  refused: Refusal;
}

/** Somebody who holds a seat answers for their municipality. `received` is real milliseconds; `now` is business time. */
export function answerRound(
  id: string,
  round: Round,
  given: RoundAnswer,
  setting: RoundSetting,
  actor: Actor,
  now: Date,
  received: number,
): RoundFact[] | Kept | Refusal | 'repeat' {
  const municipality = mine(round, given.municipality, setting, actor, now);
  if (typeof municipality !== 'string') return municipality;
  const person = personOf(actor);
  const draft = setting.draft(municipality);
  const before = setting.latest(municipality);
  const found = withFiles(given.answer, round.fields.form, before, draft);
  const answer = isRefusal(found) ? given.answer : found;
  const press = { drawn: given.drawn, received, value: pressValue(answer) };
  if (person !== null && isRepeat(press, before?.presses[person])) return 'repeat';
  const current =
    draft !== undefined && draft.edition === given.edition ? [dropped(municipalityKey(id, municipality))] : [];
  if (round.status === 'closed' && person !== null) {
    const refused = refuse('refusal.round-closed', { forum: setting.forum.shortName });
    const late = keptTooLate(id, municipality, answer, draft, { person, drawn: given.drawn });
    return { facts: [late, ...current], refused };
  }
  const fault = isRefusal(found) ? found : faultInAnswer(answer, round.fields.form, setting.purpose);
  if (fault) return refusedBut(fault, id, municipality, answer, given, setting, person);
  const about = { round: id, municipality, person, drawn: given.drawn, received };
  const late = isAfter(round.fields.answerBy, setting.zone, now);
  const fact = answered(about, answer, before, late, overtaken(before, person, given.seen ?? 0));
  const lates = setting.late(municipality).filter((one) => one.person === person);
  return [fact, ...current, ...lates.map((one) => dropped(lateKey(id, municipality, one.person)))];
}

function dropped(id: string): RoundFact {
  return { type: 'draft-dropped', kind: 'draft', id };
}

/** What was typed is kept, unless a newer draft stands in its place. */
function refusedBut(
  refused: Refusal,
  id: string,
  municipality: string,
  answer: Answer,
  { edition = 0 }: RoundAnswer,
  setting: RoundSetting,
  person: string | null,
): Kept | Refusal {
  const draft = setting.draft(municipality);
  const known = draft && (draft.edition !== edition || canonical(draft.answer) === canonical(answer));
  if (person === null || known) return refused;
  return { facts: [keptAs(id, municipality, answer, setting, person)], refused };
}

/** The version before, where another gave it and this giver had not seen it: it stays, and its giver is told. */
function overtaken(before: Contribution | undefined, person: string | null, seen: number): RoundAnswered['overtook'] {
  if (before === undefined || before.person === person || before.version <= seen) return undefined;
  return { version: before.version, person: before.person };
}

export function answered(
  about: Pick<RoundAnswered, 'round' | 'municipality' | 'person' | 'drawn' | 'received' | 'behalf'>,
  { stance, ...words }: Answer,
  before: Contribution | undefined,
  late: boolean,
  overtook: RoundAnswered['overtook'],
): RoundAnswered {
  const id = municipalityKey(about.round, about.municipality);
  const version = (before?.version ?? 0) + 1;
  const more = overtook ? { overtook } : {};
  return { type: 'round-answered', kind: 'contribution', id, ...about, version, stance, words, late, ...more };
}
