import type { PlanForView } from '../../../bot/year/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';

/** To how many the question goes, and where, before it does. */
export function AskDatesWhat({ forum: { shortName, reached } }: { forum: PlanForView }) {
  const { say } = useTab();
  const count = reached.holders;
  if (!reached.channel) return <p>{say('tab.dates.askNoChannel', { forum: shortName })}</p>;
  return (
    <p>
      {say(countKey('tab.dates.goesTo', count), { count, forum: shortName })} {say('tab.dates.askAfter')}
    </p>
  );
}
