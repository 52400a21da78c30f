import { mayDo } from '../../../kernel/access.ts';
import { rolesOf } from '../../../kernel/asking/relation.ts';
import { localDate } from '../../../kernel/local-time.ts';
import type { Loaded } from '../../../ports/store.ts';
import type { Reader } from '../../../views/reader.ts';
import { extraStanding, extraView } from '../../views/request.ts';
import type { ExtraRequestView } from '../../views/request-view.ts';
import { extraBundleOf, requestsOf } from '../bundle.ts';

/** The open requests of those of the bodies in which the reader holds a seat today, in the order of their days. */
export function extraRequests(loaded: Loaded, forums: readonly string[], reader: Reader): ExtraRequestView[] {
  const ids = forums.flatMap((forum) => requestsOf(loaded, forum).map(({ id }) => id));
  const bundles = ids.flatMap((id) => extraBundleOf(loaded, id, reader.now) ?? []);
  const seen = bundles.filter(({ seats, zone }) =>
    mayDo('extra-card', rolesOf(reader.actor, seats, localDate(reader.now, zone))),
  );
  const open = seen.filter((bundle) => extraStanding(bundle, reader.now) === 'open');
  const byDay = open.sort((a, b) => (a.request.when.date < b.request.when.date ? -1 : 1));
  return byDay.map((bundle) => extraView(bundle, reader));
}
