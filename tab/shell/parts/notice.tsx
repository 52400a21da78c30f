import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import type { Problem } from '../problem.ts';
import { Icon } from './icon.tsx';

/** What went wrong with one thing, where it was pressed. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { say } = useTab();
  return (
    <div role="alert" className="notice bad">
      <Icon name="warning" />
      <p>{problem.message}</p>
      {retry && <Button onClick={retry}>{say('tab.retry')}</Button>}
    </div>
  );
}
