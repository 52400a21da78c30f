import { comeSoFar } from '../../consultation/domain/come-so-far.ts';
import type { ConsultationFact } from '../../consultation/domain/facts.ts';
import type { Consultation } from '../../consultation/domain/state.ts';
import { type Decide, secretariatOnly } from '../../declared/decide.ts';
import { canonical } from '../../kernel/canonical.ts';
import { localDate } from '../../kernel/local-time.ts';
import { refuse } from '../../kernel/refusal.ts';
import { within } from '../../kernel/imported.ts';
import { asksTheSame } from './asks-the-same.ts';
import type { Purpose } from './purpose.ts';
import { faultInForm } from './check-form.ts';
import { faultInDeadline } from './deadline.ts';
import { roundParts } from './facts.ts';
import { respondentsOf } from './respondents.ts';
import type { RoundBody } from './setting.ts';
import type { Round, RoundFields } from './state.ts';

interface AskRoundSetting extends RoundBody {
  purpose: Purpose;
  /** The one it belongs to, where it belongs to one, and the Rounds that were asked about it. */
  consultation?: Consultation;
  others?: readonly Round[];
}

/** The secretariat puts a question to every municipality of a body. */
export const askRound: Decide<'ask-round', Round | undefined, AskRoundSetting> = (existing, { id, fields }, asked) => {
  const denied = secretariatOnly('ask-round', asked);
  if (denied) return denied;
  if (existing) return canonical(existing.fields) === canonical(fields) ? 'repeat' : refuse('refusal.round-exists');
  const { forum, seats, municipalities, zone, purpose, now } = asked;
  const today = localDate(now, zone);
  if (!within(today, forum.validFrom, forum.validTo)) return refuse('refusal.forum-ended', { forum: forum.shortName });
  if (!purpose.audience.includes(forum.kind)) return refuse('refusal.wrong-audience', { forum: forum.shortName });
  if (purpose.consultation && asked.consultation === undefined) return refuse('refusal.unknown-consultation');
  const fault = faultInForm(fields.form) ?? faultInDeadline(fields.answerBy, zone, now, asked.consultation);
  if (fault) return fault;
  const others = asked.others?.filter(({ status }) => status === 'open') ?? [];
  if (others.some((one) => asksTheSame(one.fields, fields))) return refuse('refusal.asked-already');
  const all = respondentsOf(seats, municipalities, today);
  const respondents = fields.respondents ? all.filter((one) => fields.respondents?.includes(one)) : all;
  if (respondents.length < (fields.respondents?.length ?? 1))
    return refuse('refusal.no-respondents', { forum: forum.shortName });
  const asking = { type: 'round-asked', kind: 'round', id, respondents, ...roundParts(fields) } as const;
  return [asking, ...consultationAfter(fields, asked)];
};

function consultationAfter(
  { consultation: id }: RoundFields,
  { consultation, purpose }: AskRoundSetting,
): ConsultationFact[] {
  if (id === undefined || consultation === undefined || purpose.stage === undefined) return [];
  return comeSoFar(id, consultation, purpose.stage);
}
