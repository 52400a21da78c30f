import type { YearView } from '../../../bot/year/views/view.ts';
import { useTab } from '../../shell/context.ts';

/** A year with no meetings in it: whose turn it is. */
export function YearEmpty({ view: { forums, can } }: { view: YearView }) {
  const { say } = useTab();
  if (forums.length === 0) return <p>{say('tab.year.noForums')}</p>;
  const plans = can.planFor.some(({ mayPlan, extraOnly }) => mayPlan && !extraOnly);
  return <p>{say(plans ? 'tab.year.emptyPlan' : 'tab.year.emptyWait')}</p>;
}
