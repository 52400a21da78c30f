import { chosenAmong, plannable } from '../meeting/plan-choice.ts';
import { usePlanFor } from '../meeting/use-plan-for.ts';
import type { YearQuery } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { AskForm } from './parts/ask-form.tsx';

/** *Hitta tid*: the secretariat asks a body which days suit. */
export function AskDatesPage({ query }: { query: YearQuery }) {
  const { say } = useTab();
  const { data, problem, reload } = usePlanFor();
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const forums = plannable(data.all, false);
  const forum = chosenAmong(forums, query.forum, data.here);
  return (
    <Page title={say('tab.dates.ask')}>
      <p>{say(forum ? 'tab.dates.askWhat' : 'tab.dates.notYou')}</p>
      {forum && <AskForm forums={forums} forum={forum} query={query} />}
    </Page>
  );
}
