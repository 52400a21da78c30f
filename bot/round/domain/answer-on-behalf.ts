import type { Decide } from '../../declared/decide.ts';
import { type MayNow, type Received, secretariatOnly } from '../../kernel/asked.ts';
import { isRepeat } from '../../kernel/asking/repeat.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import { localDate } from '../../kernel/local-time.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { answered } from './answer.ts';
import { asAsked } from './asked-of.ts';
import { faultInAnswer } from './check-answer.ts';
import { isAfter } from './deadline.ts';
import { withFiles } from './files.ts';
import type { FormField } from './form.ts';
import { pressValue } from './press-value.ts';
import { askedOn } from './respondents.ts';
import type { RoundSetting } from './setting.ts';
import type { Round } from './state.ts';

/** What a registry says is noted whenever it comes: a Round of theirs that is closed is only awaited no more. */
export const mayAnswerOnBehalf: MayNow<Round, Pick<RoundSetting, 'purpose'>> = ({ status }, asked) => {
  const awaited = status === 'open' || asked.purpose.respondent === 'registries';
  const closed = awaited ? undefined : refuse('refusal.round-closed-secretariat');
  return secretariatOnly('answer-on-behalf', asked) ?? closed;
};

/** The secretariat notes an answer that was given at a meeting, by phone or by mail. The giver can correct it. */
export const answerOnBehalf: Decide<'answer-on-behalf', Round, RoundSetting & Received> = (round, given, asked) => {
  const not = mayAnswerOnBehalf(round, asked);
  if (not) return not;
  const { round: id, municipality, person, way, drawn, seen = 0 } = given;
  const { received } = asked;
  const today = localDate(asked.now, asked.zone);
  if (!askedOn(round.respondents, asked.purpose, asked.municipalities, today).includes(municipality))
    return refuse('refusal.municipality-left');
  if (person !== undefined && !holdsSeat(person, municipality, asked, today)) return refuse('refusal.giver-no-seat');
  const before = asked.latest(municipality);
  const typed = asked.purpose.tidy?.(given.answer) ?? given.answer;
  const found = withFiles(typed, round.fields.form, before, asked.draft(municipality));
  if (isRefusal(found)) return found;
  const answer = asAsked(found, round.fields.form);
  if (isRepeat({ drawn, received, value: pressValue(answer) }, before?.presses[''])) return 'repeat';
  const fault = faultInAnswer(answer, formOnBehalf(round.fields.form), asked.purpose, today);
  if (fault) return fault;
  if (before && before.version > seen) return refuse('refusal.answered-meanwhile');
  // A registry was told no last day that it could miss.
  const dated = asked.purpose.respondent === 'seats';
  const late = dated && isAfter(round.fields.answerBy, asked.zone, asked.now);
  const about = { round: id, municipality, person: person ?? null, drawn, received, behalf: { way } };
  const fact = answered(about, answer, before, late, undefined);
  return isLast(round, municipality, asked, today) ? [fact, { type: 'round-closed', kind: 'round', id }] : [fact];
};

/** With this answer nobody is awaited any more, and the Round closes by itself. */
function isLast(round: Round, municipality: string, { purpose, municipalities, latest }: RoundSetting, today: string) {
  if (!purpose.closesWhenAll || round.status === 'closed') return false;
  const others = askedOn(round.respondents, purpose, municipalities, today).filter((one) => one !== municipality);
  return others.every((one) => latest(one) !== undefined);
}

/** Files come from the municipality itself, in the tab: the secretariat can't be asked for them. */
function formOnBehalf(form: readonly FormField[]): FormField[] {
  return form.map((field) => (field.kind === 'file' ? { ...field, required: false } : field));
}

function holdsSeat(person: string, municipality: string, { seats }: RoundSetting, today: string): boolean {
  return seats.some((seat) => seat.municipality === municipality && holderOn(seat, today)?.person === person);
}
