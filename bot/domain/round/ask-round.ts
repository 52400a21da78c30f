import { mayDo, type Role } from '../access.ts';
import { comeSoFar } from '../consultation/come-so-far.ts';
import type { Consultation } from '../consultation/consultation.ts';
import type { ConsultationFact } from '../consultation/consultation-facts.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { ForumDefinition, MunicipalityDefinition, SeatDefinition } from '../cooperation/definition.ts';
import { within } from '../cooperation/states.ts';
import { localDate } from '../local-time.ts';
import { asksTheSame } from '../purposes/asks-the-same.ts';
import type { Purpose } from '../purposes/purpose.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { faultInForm } from './check-form.ts';
import { faultInDeadline } from './deadline.ts';
import { respondentsOf } from './respondents.ts';
import type { Round, RoundFields } from './round.ts';
import { type RoundFact, roundParts } from './round-facts.ts';

export interface AskRoundSetting {
  forum: ForumDefinition;
  /** The body's seats. */
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  /** IANA name of the cooperation's time zone. */
  zone: string;
  purpose: Purpose;
  /** The one it belongs to, where it belongs to one, and the Rounds that were asked about it. */
  consultation?: Consultation;
  others?: readonly Round[];
}

/** The secretariat puts a question to every municipality of a body. */
export function askRound(
  id: string,
  existing: Round | undefined,
  fields: RoundFields,
  setting: AskRoundSetting,
  roles: readonly Role[],
  now: Date,
): (RoundFact | ConsultationFact)[] | Refusal | 'repeat' {
  if (!mayDo('ask-round', roles)) return refuse('refusal.secretariat-only');
  if (existing) return canonical(existing.fields) === canonical(fields) ? 'repeat' : refuse('refusal.round-exists');
  const { forum, seats, municipalities, zone, purpose } = setting;
  const today = localDate(now, zone);
  if (!within(today, forum.validFrom, forum.validTo)) return refuse('refusal.forum-ended', { forum: forum.shortName });
  if (!purpose.audience.includes(forum.kind)) return refuse('refusal.wrong-audience', { forum: forum.shortName });
  if (purpose.consultation && setting.consultation === undefined) return refuse('refusal.unknown-consultation');
  const fault = faultInForm(fields.form) ?? faultInDeadline(fields.answerBy, zone, now, setting.consultation);
  if (fault) return fault;
  const others = setting.others?.filter(({ status }) => status === 'open') ?? [];
  if (others.some((one) => asksTheSame(one.fields, fields))) return refuse('refusal.asked-already');
  const all = respondentsOf(seats, municipalities, today);
  const respondents = fields.respondents ? all.filter((one) => fields.respondents?.includes(one)) : all;
  if (respondents.length < (fields.respondents?.length ?? 1))
    return refuse('refusal.no-respondents', { forum: forum.shortName });
  return [
    { type: 'round-asked', kind: 'round', id, respondents, ...roundParts(fields) },
    ...consultationAfter(fields, setting),
  ];
}

function consultationAfter(
  { consultation: id }: RoundFields,
  { consultation, purpose }: AskRoundSetting,
): ConsultationFact[] {
  if (id === undefined || consultation === undefined || purpose.stage === undefined) return [];
  return comeSoFar(id, consultation, purpose.stage);
}
