import { Button } from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import type { RoundsView } from '../../bot/round/views/view.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { HasDraft } from '../shell/parts/has-draft.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { Stale } from '../shell/parts/stale.tsx';
import { ASK_ROUND } from './ask-round-draft.ts';
import { inGroups } from './in-groups.ts';
import { RoundList } from './parts/list.tsx';
import { OlderRounds } from './parts/older.tsx';

/** *Frågor*: what waits for my answer, what is open, what is over. */
export function RoundsPage() {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.rounds(signal), [api]);
  const { data, problem, reload } = useLoad(read);
  if (data) {
    return (
      <Rounds view={data}>
        <Stale problem={problem} reload={reload} />
      </Rounds>
    );
  }
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

function Rounds({ view: { rounds, older, canAsk }, children }: { view: RoundsView; children: ReactNode }) {
  const { say } = useTab();
  const { waiting, open, closed } = inGroups(rounds);
  const running = waiting.length + open.length;
  const many = running === 0 ? 'none' : running === 1 ? 'one' : 'many';
  const title =
    waiting.length > 0
      ? say(waiting.length === 1 ? 'tab.rounds.waiting.one' : 'tab.rounds.waiting.many', { count: waiting.length })
      : say(`tab.rounds.open.${many}`, { count: running });
  return (
    <Page title={title}>
      {children}
      {canAsk && (
        <div className="actions">
          <Button as="a" appearance="primary" href="#/ny-fraga">
            {say('tab.rounds.ask')}
            <HasDraft draftKey={ASK_ROUND} />
          </Button>
        </div>
      )}
      {running === 0 && <p>{say(canAsk ? 'tab.rounds.emptyAsk' : 'tab.rounds.emptyWait')}</p>}
      <RoundList title={say('tab.rounds.toAnswer')} rounds={waiting} />
      <RoundList title={say('tab.rounds.openTitle')} rounds={open} />
      <RoundList title={say('tab.rounds.closedTitle')} rounds={closed}>
        {older && <OlderRounds key={older} before={older} />}
      </RoundList>
    </Page>
  );
}
