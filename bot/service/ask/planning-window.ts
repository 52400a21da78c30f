import { mayDo } from '../../domain/access.ts';
import { rolesOf } from '../../domain/asking/relation.ts';
import { localDate } from '../../domain/local-time.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { PlanningWindow, Who } from '../../ports/service.ts';
import { actorOf, actorReads } from '../actor.ts';
import { head } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';

/** A calendar from outside is read for last year, this one and the two that come: what anybody plans in. */
export async function askPlanningWindow(who: Who, context: Context): Promise<PlanningWindow | Refusal> {
  if (who.kind === 'account' && who.tenant !== context.tenant) return refuse('refusal.other-tenant');
  const loaded = await gather(context.store, () => [
    ...actorReads(who),
    { kind: 'cooperation' },
    { kind: 'outside-calendar' },
  ]);
  if (!mayDo('add-calendar', rolesOf(actorOf(who, loaded), [], ''))) return refuse('refusal.secretariat-only');
  const { timeZone: zone } = head(loaded);
  const year = Number(localDate(context.clock.now(), zone).slice(0, 4));
  const calendars = loaded
    .list('outside-calendar')
    .flatMap(({ id, state }) => (state.status === 'here' ? [{ id, name: state.name }] : []));
  return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31`, zone, calendars };
}
