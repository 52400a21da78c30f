import { mayDo } from '../../kernel/access.ts';
import { isSecretariat } from '../../kernel/actor.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { localDate } from '../../kernel/local-time.ts';
import type { Reader } from '../../views/reader.ts';
import { municipalitiesAnsweredFor } from '../domain/answered-for.ts';
import type { RoundBundle } from './bundle.ts';

/** Which municipalities' answers a reader may see: `all`, or only their own. */
export type Sight = 'all' | readonly string[];

/**
 * The secretariat sees all; the consultation's working group sees all from the start, until its last day; others as the
 * Round says. One's own municipality's answer is always seen.
 */
export function sightOf(bundle: RoundBundle, { actor }: Reader): Sight {
  if (isSecretariat(actor)) return 'all';
  const { round, seats, today } = bundle;
  const own = municipalitiesAnsweredFor(actor, round.respondents, seats, today);
  if (inWorkingGroup(bundle, own)) return 'all';
  const { visibility } = round.fields;
  const open = visibility === 'at-once' || (visibility === 'after-closing' && round.status === 'closed');
  return open ? 'all' : own;
}

function inWorkingGroup({ about, today }: RoundBundle, own: readonly string[]): boolean {
  const group = about?.workingGroup;
  return group !== undefined && today <= group.until && own.some((one) => group.municipalities.includes(one));
}

export function sees(sight: Sight, municipality: string): boolean {
  return sight === 'all' || sight.includes(municipality);
}

/** Does the reader see the papers of what the Round belongs to, as on its own page? */
export function seesPapers({ about, zone, today }: RoundBundle, { actor }: Reader): boolean {
  if (about === undefined) return false;
  const days = [localDate(new Date(about.registeredAt), zone), today];
  const roles = days.flatMap((day) => rolesOf(actor, about.seats, day));
  return mayDo('consultation-papers', roles);
}
