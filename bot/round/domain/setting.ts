import { isUnknown, personOf } from '../../kernel/actor.ts';
import type { Asked } from '../../kernel/asked.ts';
import type { ForumDefinition, MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { localDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { municipalitiesAnsweredFor } from './answered-for.ts';
import type { Purpose } from './purpose.ts';
import { stillAsked } from './respondents.ts';
import type { Contribution, Draft, Round } from './state.ts';

/** The body that is asked, and what for. */
export interface RoundBody {
  purpose: Purpose;
  forum: ForumDefinition;
  seats: readonly SeatDefinition[];
  municipalities: ReadonlyMap<string, MunicipalityDefinition>;
  zone: string;
}

/** What an answer or a draft is decided with. */
export interface RoundSetting extends RoundBody {
  latest(municipality: string): Contribution | undefined;
  draft(municipality: string): Draft | undefined;
  /** The number of the municipality's latest draft ever. */
  edition(municipality: string): number;
  /** What was sent too late, by whoever sent it. */
  late(municipality: string): readonly Draft[];
}

/** Who answers, and for which municipality. */
export interface Giver {
  municipality: string;
  person: string;
}

/** For whom the actor may answer now, or why for nobody. Who holds seats for several municipalities must name one. */
export function mine(
  round: Round,
  named: string | undefined,
  { by, now, forum, seats, municipalities, zone, purpose }: Asked & RoundBody,
): Giver | Refusal {
  const today = localDate(now, zone);
  if (isUnknown(by)) return refuse('refusal.unknown-person');
  if (purpose.respondent === 'registries') return refuse('refusal.registries-asked');
  const person = personOf(by);
  const own = municipalitiesAnsweredFor(by, round.respondents, seats, today);
  if (named === undefined && own.length > 1) return refuse('refusal.which-municipality');
  const municipality = named === undefined ? own[0] : own.find((one) => one === named);
  if (municipality === undefined || person === null) return refuse('refusal.no-seat', { forum: forum.shortName });
  const asked = stillAsked(round.respondents, municipalities, today).includes(municipality);
  return asked ? { municipality, person } : refuse('refusal.municipality-left');
}

/** Why no answers are taken any longer, in words for those who give them; undefined: they are. */
export function closedTo({ status }: Round, { forum }: Pick<RoundBody, 'forum'>): Refusal | undefined {
  return status === 'closed' ? refuse('refusal.round-closed', { forum: forum.shortName }) : undefined;
}
