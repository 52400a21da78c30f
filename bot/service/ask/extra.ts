import { mayDo } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { localDate } from '../../domain/local-time.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Drawn, Who } from '../../ports/service.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Language } from '../../texts/text.ts';
import { extraStanding, extraView } from '../../views/extra-view.ts';
import type { Reader } from '../../views/reader.ts';
import type { ExtraRequestView } from '../../views/year-view.ts';
import { actorOf, actorReads } from '../actor.ts';
import type { Context } from '../context.ts';
import { drawOwnExtra } from '../draw-extra.ts';
import { extraBundleOf, extraReads, requestsOf } from '../extra-bundle.ts';
import { gather } from '../gather.ts';

/** The open requests of those of the bodies in which the reader holds a seat today, in the order of their days. */
export function extraRequests(loaded: Loaded, forums: readonly string[], reader: Reader): ExtraRequestView[] {
  const ids = forums.flatMap((forum) => requestsOf(loaded, forum).map(({ id }) => id));
  const bundles = ids.flatMap((id) => extraBundleOf(loaded, id, reader.now) ?? []);
  const seen = bundles.filter(({ seats, zone }) =>
    mayDo('card', rolesOf(reader.actor, seats, localDate(reader.now, zone))),
  );
  const open = seen.filter((bundle) => extraStanding(bundle, reader.now) === 'open');
  const byDay = open.sort((a, b) => (a.request.when.date < b.request.when.date ? -1 : 1));
  return byDay.map((bundle) => extraView(bundle, reader));
}

/** A request's card as this reader's own, for those who hold a seat in the body today. */
export async function askExtraCard(
  who: Who,
  id: string,
  language: Language,
  context: Context,
): Promise<Drawn | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const now = context.clock.now();
  const loaded = await gather(context.store, (rows) => [...actorReads(who), ...extraReads(id, rows)]);
  const bundle = extraBundleOf(loaded, id, now);
  if (bundle === undefined) return refuse('refusal.unknown-extra');
  const actor = actorOf(who, loaded);
  const roles = rolesOf(actor, bundle.seats, localDate(now, bundle.zone));
  if (!mayDo('card', roles)) return refuse('refusal.no-seat', { forum: bundle.forum.shortName });
  return drawOwnExtra(bundle, { actor, language, now, drawn: '' }, context);
}
