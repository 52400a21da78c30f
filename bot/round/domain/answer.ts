import type { CommandOf, Decide } from '../../declared/decide.ts';
import type { MayNow, Received } from '../../kernel/asked.ts';
import { isRepeat } from '../../kernel/asking/repeat.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { Kept } from '../../kernel/kept.ts';
import { localDate } from '../../kernel/local-time.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Answer, saysNothing } from './answer-shape.ts';
import { asAsked, withUnasked } from './asked-of.ts';
import { faultInAnswer } from './check-answer.ts';
import { isAfter } from './deadline.ts';
import { droppedDraft, droppedLate } from './drop-draft.ts';
import type { RoundAnswered, RoundFact } from './facts.ts';
import { withFiles } from './files.ts';
import type { FormField } from './form.ts';
import { keptAs, keptTooLate } from './keep-draft.ts';
import { pressValue } from './press-value.ts';
import { closedTo, type Giver, mine, type RoundBody, type RoundSetting } from './setting.ts';
import { type Contribution, municipalityKey, type Round } from './state.ts';

export const mayAnswerRound: MayNow<Round, RoundBody & { municipality?: string }> = (round, asked) => {
  const giver = mine(round, asked.municipality, asked);
  return isRefusal(giver) ? giver : closedTo(round, asked);
};

/** Somebody who holds a seat answers for their municipality. What comes when it is closed is kept, and refused. */
export const answerRound: Decide<'answer-round', Round, RoundSetting & Received> = (round, given, asked) => {
  const giver = mine(round, given.municipality, asked);
  if (isRefusal(giver)) return giver;
  const { municipality, person } = giver;
  const { round: id, drawn } = given;
  const today = localDate(asked.now, asked.zone);
  const { received } = asked;
  const draft = asked.draft(municipality);
  const before = asked.latest(municipality);
  const found = withFiles(given.answer, round.fields.form, before, draft);
  const answer = isRefusal(found) ? given.answer : asAsked(found, round.fields.form);
  if (isRepeat({ drawn, received, value: pressValue(answer) }, before?.presses[person])) return 'repeat';
  const sent = draft?.edition === given.edition ? droppedDraft(id, giver, asked) : [];
  const refused = closedTo(round, asked);
  if (refused && saysNothing(answer)) return refuse('refusal.round-closed-empty', { forum: asked.forum.shortName });
  if (refused) return { facts: [keptTooLate(id, giver, answer, asked, drawn), ...sent], refused };
  const fault = isRefusal(found) ? found : faultInAnswer(answer, round.fields.form, asked.purpose, today);
  if (fault) return refusedBut(fault, giver, answer, given, asked, round.fields.form);
  const about = { round: id, ...giver, drawn, received };
  const late = isAfter(round.fields.answerBy, asked.zone, asked.now);
  const fact = answered(about, answer, before, late, overtaken(before, person, given.seen ?? 0));
  return [fact, ...sent, ...droppedLate(id, giver, asked)];
};

/** What was typed is kept, unless nothing was, or a newer draft stands in its place. */
function refusedBut(
  refused: Refusal,
  giver: Giver,
  given: Answer,
  { round: id, edition = 0 }: CommandOf<'answer-round'>,
  setting: RoundSetting,
  form: readonly FormField[],
): Kept<RoundFact> | Refusal {
  const draft = setting.draft(giver.municipality);
  const answer = withUnasked(given, draft?.answer, form);
  const known = draft && (draft.edition !== edition || canonical(draft.answer) === canonical(answer));
  return known || saysNothing(answer) ? refused : { facts: [keptAs(id, giver, answer, setting)], refused };
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
