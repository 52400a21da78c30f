import { mayDo, type Role } from '../access.ts';
import { isRepeat } from '../asking/repeat.ts';
import { holderOn } from '../asking/seats.ts';
import { localDate } from '../local-time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Answer, Way } from './answer.ts';
import { answered } from './answer-round.ts';
import { faultInAnswer } from './check-answer.ts';
import { isAfter } from './deadline.ts';
import { withFiles } from './files.ts';
import type { FormField } from './form.ts';
import { pressValue } from './press-value.ts';
import { stillAsked } from './respondents.ts';
import type { Round } from './round.ts';
import type { RoundFact } from './round-facts.ts';
import type { RoundSetting } from './setting.ts';

export interface BehalfAnswer {
  municipality: string;
  /** Who gave it, by a seat they hold; absent: nobody in particular. */
  person?: string;
  way: Way;
  answer: Answer;
  drawn: string;
  seen?: number;
}

/** The secretariat notes an answer that was given at a meeting, by phone or by mail. The giver can correct it. */
export function answerOnBehalf(
  id: string,
  round: Round,
  { municipality, person = undefined, way, drawn, seen = 0, ...given }: BehalfAnswer,
  setting: RoundSetting,
  roles: readonly Role[],
  now: Date,
  received: number,
): RoundFact[] | Refusal | 'repeat' {
  if (!mayDo('answer-on-behalf', roles)) return refuse('refusal.secretariat-only');
  const today = localDate(now, setting.zone);
  if (!stillAsked(round.respondents, setting.municipalities, today).includes(municipality))
    return refuse('refusal.municipality-left');
  if (round.status === 'closed') return refuse('refusal.round-closed-secretariat');
  if (person !== undefined && !holdsSeat(person, municipality, setting, today)) return refuse('refusal.giver-no-seat');
  const before = setting.latest(municipality);
  const answer = withFiles(given.answer, round.fields.form, before, setting.draft(municipality));
  if (isRefusal(answer)) return answer;
  if (isRepeat({ drawn, received, value: pressValue(answer) }, before?.presses[''])) return 'repeat';
  const fault = faultInAnswer(answer, formOnBehalf(round.fields.form), setting.purpose);
  if (fault) return fault;
  if (before && before.version > seen) return refuse('refusal.answered-meanwhile');
  const late = isAfter(round.fields.answerBy, setting.zone, now);
  const about = { round: id, municipality, person: person ?? null, drawn, received, behalf: { way } };
  return [answered(about, answer, before, late, undefined)];
}

/** Files come from the municipality itself, in the tab: the secretariat can't be asked for them. */
function formOnBehalf(form: readonly FormField[]): FormField[] {
  return form.map((field) => (field.kind === 'file' ? { ...field, required: false } : field));
}

function holdsSeat(person: string, municipality: string, { seats }: RoundSetting, today: string): boolean {
  return seats.some((seat) => seat.municipality === municipality && holderOn(seat, today)?.person === person);
}
