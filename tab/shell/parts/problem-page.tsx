import { useLayoutEffect } from 'react';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { leavePlace } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { TabKey } from '../say.ts';
import { Page } from './page.tsx';

const TITLES: Partial<Record<Problem['kind'], TabKey>> = {
  signin: 'tab.problem.signin',
  forbidden: 'tab.problem.forbidden',
  missing: 'tab.problem.missing',
};

/** A page that could not be fetched: what happened, what is kept, what to do. */
export function ProblemPage({ problem, reload }: { problem: Problem; reload: () => void }) {
  const { say } = useTab();
  const final = problem.kind === 'forbidden' || problem.kind === 'missing';
  useLayoutEffect(() => {
    if (final) leavePlace();
  }, [final]);
  return (
    <Page title={say(TITLES[problem.kind] ?? 'tab.problem.failed')}>
      <p role="alert">{problem.message}</p>
      {!final && (
        <Button appearance="primary" onClick={reload}>
          {say('tab.retry')}
        </Button>
      )}
    </Page>
  );
}
