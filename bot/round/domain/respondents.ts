import type { MunicipalityDefinition, SeatDefinition } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import type { Purpose } from './purpose.ts';

type Municipalities = ReadonlyMap<string, MunicipalityDefinition>;

/** The municipalities that are members on a local date and have a member's seat in the body; a vacant seat counts. */
export function respondentsOf(
  seats: readonly SeatDefinition[],
  municipalities: Municipalities,
  date: string,
): string[] {
  const seated = seats.filter(({ role }) => role === 'member').flatMap(({ municipality }) => municipality ?? []);
  return [...new Set(seated)].filter((id) => isMember(municipalities.get(id), date)).sort();
}

/** The municipalities that are members on a local date: those whose registries are told. */
export function membersOn(municipalities: Municipalities, date: string): string[] {
  return [...municipalities.keys()].filter((id) => isMember(municipalities.get(id), date)).sort();
}

/** Of those that were asked, the ones that are still members: one that has left is neither asked nor missed. */
export function stillAsked(respondents: readonly string[], municipalities: Municipalities, date: string): string[] {
  return respondents.filter((id) => isMember(municipalities.get(id), date));
}

/** The same of a Round of any purpose: a registry was sent a paper, and is asked for its number also when its municipality has left. */
export function askedOn(
  respondents: readonly string[],
  { respondent }: Pick<Purpose, 'respondent'>,
  municipalities: Municipalities,
  date: string,
): string[] {
  return respondent === 'registries' ? [...respondents] : stillAsked(respondents, municipalities, date);
}

function isMember(municipality: MunicipalityDefinition | undefined, date: string): boolean {
  return municipality !== undefined && within(date, municipality.memberFrom, municipality.memberTo);
}
