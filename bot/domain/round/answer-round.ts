import type { Actor } from '../actor.ts';
import { isRepeat } from '../asking/repeat.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { Kept } from '../kept.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Answer } from './answer.ts';
import { faultInAnswer } from './check-answer.ts';
import { isAfter } from './deadline.ts';
import { droppedDraft, droppedLate } from './drop-draft.ts';
import { withFiles } from './files.ts';
import { keptAs, keptTooLate } from './keep-draft.ts';
import { pressValue } from './press-value.ts';
import { type Contribution, municipalityKey, type Round } from './round.ts';
import type { RoundAnswered, RoundFact } from './round-facts.ts';
import { type Giver, mine, type RoundSetting } from './setting.ts';

export interface RoundAnswer {
  answer: Answer;
  drawn: string;
  /** The version that the giver saw; absent or 0: none. */
  seen?: number;
  municipality?: string;
  /** The draft's that it was written on; that draft is sent with it. */
  edition?: number;
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
): RoundFact[] | Kept<RoundFact> | Refusal | 'repeat' {
  const giver = mine(round, given.municipality, setting, actor, now);
  if (isRefusal(giver)) return giver;
  const { municipality, person } = giver;
  const draft = setting.draft(municipality);
  const before = setting.latest(municipality);
  const found = withFiles(given.answer, round.fields.form, before, draft);
  const answer = isRefusal(found) ? given.answer : found;
  if (isRepeat({ drawn: given.drawn, received, value: pressValue(answer) }, before?.presses[person])) return 'repeat';
  const sent = draft?.edition === given.edition ? droppedDraft(id, giver, setting) : [];
  if (round.status === 'closed') {
    const refused = refuse('refusal.round-closed', { forum: setting.forum.shortName });
    return { facts: [keptTooLate(id, giver, answer, setting, given.drawn), ...sent], refused };
  }
  const fault = isRefusal(found) ? found : faultInAnswer(answer, round.fields.form, setting.purpose);
  if (fault) return refusedBut(fault, id, giver, answer, given, setting);
  const about = { round: id, ...giver, drawn: given.drawn, received };
  const late = isAfter(round.fields.answerBy, setting.zone, now);
  const fact = answered(about, answer, before, late, overtaken(before, person, given.seen ?? 0));
  return [fact, ...sent, ...droppedLate(id, giver, setting)];
}

/** What was typed is kept, unless a newer draft stands in its place. */
function refusedBut(
  refused: Refusal,
  id: string,
  giver: Giver,
  answer: Answer,
  { edition = 0 }: RoundAnswer,
  setting: RoundSetting,
): Kept<RoundFact> | Refusal {
  const draft = setting.draft(giver.municipality);
  const known = draft && (draft.edition !== edition || canonical(draft.answer) === canonical(answer));
  return known ? refused : { facts: [keptAs(id, giver, answer, setting)], refused };
}

/** The version before, where another gave it and this giver had not seen it: it stays, and its giver is told. */
function overtaken(before: Contribution | undefined, person: string, seen: number): RoundAnswered['overtook'] {
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
