import type { PlanForView, YearView } from '../../../bot/year/views/view.ts';
import { ASK_DATES } from '../../dates/form.ts';
import { askExtraKey, PLAN, planExtraKey } from '../../meeting/draft.ts';
import { ALL_FORUMS, askDatesHash, askExtraHash, planHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { HasDraft } from '../../shell/parts/has-draft.tsx';

/** What this reader may begin: a meeting, an extra meeting, or the asking for one. */
export function YearActions({ view: { year, forum, can } }: { view: YearView }) {
  const { say } = useTab();
  const mine = can.planFor.filter((one) => forum === null || one.forum === forum);
  const plan = mine.find((one) => one.mayPlan && !one.extraOnly);
  const call = mine.filter((one) => one.mayPlan && one.extraOnly);
  const ask = mine.filter((one) => one.askedBy !== null && !one.mayPlan);
  if (mine.length === 0) return null;
  const query = { year, forum: forum ?? ALL_FORUMS };
  const name = ({ shortName }: PlanForView) => (forum === null ? shortName : '');
  return (
    <div className="row actions">
      {plan && (
        <>
          <Button as="a" href={planHash(query)} appearance="primary">
            {say('tab.year.plan')}
            <HasDraft draftKey={PLAN} />
          </Button>
          <Button as="a" href={askDatesHash(query)}>
            {say('tab.year.findDate')}
            <HasDraft draftKey={ASK_DATES} />
          </Button>
        </>
      )}
      {call.map((one) => (
        <Button as="a" key={one.forum} href={planHash({ year, forum: one.forum }, true)}>
          {joined(say('tab.year.callExtra'), name(one))}
          <HasDraft draftKey={planExtraKey(one.forum)} />
        </Button>
      ))}
      {ask.map((one) => (
        <Button as="a" key={one.forum} href={askExtraHash({ year, forum: one.forum })}>
          {joined(say('tab.year.askExtra'), name(one))}
          <HasDraft draftKey={askExtraKey(one.forum)} />
        </Button>
      ))}
    </div>
  );
}

function joined(text: string, name: string): string {
  return name ? `${text}: ${name}` : text;
}
