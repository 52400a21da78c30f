import { mayDo } from '../../kernel/access.ts';
import { rolesOf } from '../../kernel/asking/relation.ts';
import { holderOn } from '../../kernel/asking/seats.ts';
import type { Reader } from '../../views/reader.ts';
import type { RoundBundle } from './bundle.ts';
import { askedNow } from './counts.ts';
import type { GiverView } from './view.ts';

/** Who holds a seat for a municipality that is asked, once for each municipality; in the order of the seats. */
export function giversOf(bundle: RoundBundle, { actor }: Reader): GiverView[] {
  if (!mayDo('answer-on-behalf', rolesOf(actor, [], ''))) return [];
  const asked = askedNow(bundle);
  const found = bundle.seats.flatMap((seat): GiverView[] => {
    const person = holderOn(seat, bundle.today)?.person;
    const { municipality } = seat;
    if (person === undefined || municipality === undefined || !asked.includes(municipality)) return [];
    return [{ municipality, person, title: bundle.people.get(person)?.title ?? person }];
  });
  return [...new Map(found.map((one) => [`${one.municipality} ${one.person}`, one])).values()];
}
