import { type ReactNode, useCallback } from 'react';
import type { DatesLineView } from '../../bot/dates/views/line-view.ts';
import type { RoundsView } from '../../bot/round/views/view.ts';
import type { Api } from '../api.ts';
import { ASK_DATES } from '../dates/form.ts';
import { DateQuestions } from '../dates/parts/date-questions.tsx';
import { askDatesHash } from '../route.ts';
import { useTab } from '../shell/context.ts';
import { Button } from '../shell/controls/button.tsx';
import { useLoad } from '../shell/load.ts';
import { HasDraft } from '../shell/parts/has-draft.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { isNo, Trouble } from '../shell/problem.ts';
import { ASK_ROUND } from './ask-round-draft.ts';
import { inGroups } from './in-groups.ts';
import { RoundList } from './parts/list.tsx';
import { OlderRounds } from './parts/older.tsx';

/** *Frågor*: what waits for my answer, what is open, what is over. */
export function RoundsPage() {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => readAll(api, signal), [api]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Rounds {...data}>
        <Stale problem={problem} reload={reload} />
      </Rounds>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

/** The date questions stand in the year; whoever may not see it has none. */
async function readAll(api: Api, signal: AbortSignal): Promise<Questions> {
  const [view, year] = await Promise.all([api.rounds(signal), api.year({}, signal).catch(nullWithoutSeat)]);
  const open = year?.dates.filter((one) => one.open) ?? [];
  const mayFindDate = year?.can.planFor.some(({ mayPlan, extraOnly }) => mayPlan && !extraOnly) ?? false;
  return { view, dates: open, mayFindDate };
}

function nullWithoutSeat(error: unknown): null {
  if (error instanceof Trouble && isNo(error.problem)) return null;
  throw error;
}

interface Questions {
  view: RoundsView;
  /** The open date questions. */
  dates: DatesLineView[];
  mayFindDate: boolean;
}

function Rounds({ view, dates, mayFindDate, children }: Questions & { children: ReactNode }) {
  const { rounds, older, canAsk } = view;
  const { say } = useTab();
  const { waiting, open, closed } = inGroups(rounds);
  const waits = waiting.length + dates.filter((one) => one.waiting).length;
  const running = waiting.length + open.length + dates.length;
  const many = running === 0 ? 'none' : running === 1 ? 'one' : 'many';
  const state =
    waits > 0
      ? say(waits === 1 ? 'tab.rounds.waiting.one' : 'tab.rounds.waiting.many', { count: waits })
      : say(`tab.rounds.open.${many}`, { count: running });
  return (
    <Page title={say('tab.pages.rounds')} state={state}>
      {children}
      {(canAsk || mayFindDate) && (
        <div className="row actions">
          {canAsk && (
            <Button as="a" appearance="primary" href="#/ny-fraga">
              {say('tab.rounds.ask')}
              <HasDraft draftKey={ASK_ROUND} />
            </Button>
          )}
          {mayFindDate && (
            <Button as="a" href={askDatesHash({})}>
              {say('tab.year.findDate')}
              <HasDraft draftKey={ASK_DATES} />
            </Button>
          )}
        </div>
      )}
      {running === 0 && <p>{say(canAsk ? 'tab.rounds.emptyAsk' : 'tab.rounds.emptyWait')}</p>}
      <RoundList title={say('tab.rounds.toAnswer')} rounds={waiting} />
      <DateQuestions dates={dates} />
      <RoundList title={say('tab.rounds.openTitle')} rounds={open} />
      <RoundList title={say('tab.rounds.closedTitle')} rounds={closed}>
        {older && <OlderRounds key={older} before={older} />}
      </RoundList>
    </Page>
  );
}
