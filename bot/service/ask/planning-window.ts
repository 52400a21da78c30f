import { localDate } from '../../domain/local-time.ts';
import { head } from '../bundle.ts';
import type { Context } from '../context.ts';
import { gather } from '../gather.ts';

/** A calendar from outside is read for last year, this one and the two that come: what anybody plans in. */
export async function askPlanningWindow(context: Context): Promise<{ from: string; to: string; zone: string }> {
  const { timeZone: zone } = head(await gather(context.store, () => [{ kind: 'cooperation' }]));
  const year = Number(localDate(context.clock.now(), zone).slice(0, 4));
  return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31`, zone };
}
