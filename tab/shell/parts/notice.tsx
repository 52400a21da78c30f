import { Button } from '@fluentui/react-components';
import { useTab } from '../../shell/context.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import type { Problem } from '../../shell/problem.ts';

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
