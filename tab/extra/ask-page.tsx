import { chosenAmong } from '../meeting/plan-choice.ts';
import { usePlanFor } from '../meeting/use-plan-for.ts';
import type { YearQuery } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { AskExtraForm } from './parts/ask-extra-form.tsx';

/** *Begär extra möte*: a member asks for one, with the day and why. */
export function AskExtraPage({ query }: { query: YearQuery }) {
  const { say } = useTab();
  const { data, problem, reload } = usePlanFor();
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const forum = chosenAmong(
    data.all.filter((one) => one.askedBy !== null),
    query.forum,
    data.here,
  );
  if (!forum) {
    return (
      <Page title={say('tab.extra.ask')}>
        <p>{say('tab.extra.notYou')}</p>
      </Page>
    );
  }
  return (
    <Page title={say('tab.extra.askTitle', { forum: forum.shortName })}>
      <p>{say('tab.extra.askWhat', { count: forum.askedBy ?? 1 })}</p>
      <AskExtraForm key={forum.forum} forum={forum} query={query} />
    </Page>
  );
}
