import { useTab } from '../context.ts';
import { AskForm } from '../parts/dates/ask-form.tsx';
import { Page } from '../parts/page.tsx';
import { ProblemPage } from '../parts/problem-page.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { chosenAmong, plannable } from '../plan-choice.ts';
import type { YearQuery } from '../route.ts';
import { usePlanFor } from '../use-plan-for.ts';

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
