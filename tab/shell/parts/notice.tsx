import { Button } from '@fluentui/react-components';
import { useTab } from '../context.ts';
import { useNet } from '../net.ts';
import type { Problem } from '../problem.ts';
import { Icon } from './icon.tsx';

/** What went wrong with one thing, where it was pressed; that there was no net is said until it is back. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { say } = useTab();
  const net = useNet();
  if (net === 'ok' && (problem.kind === 'offline' || problem.kind === 'away')) return null;
  return (
    <div role="alert" className="notice bad">
      <Icon name="warning" />
      <p>{problem.message}</p>
      {retry && <Button onClick={retry}>{say('tab.retry')}</Button>}
    </div>
  );
}
