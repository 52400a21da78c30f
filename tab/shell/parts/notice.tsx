import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTab } from '../context.ts';
import type { Problem } from '../problem.ts';
import { Icon } from './icon.tsx';

interface Props {
  problem: Problem;
  retry?: () => void;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** What went wrong with one thing, where it was pressed. */
export function ProblemNotice({ problem, retry, children }: Props) {
  const { say } = useTab();
  return (
    <div role="alert" className="notice bad">
      <Icon name="warning" />
      <p>{problem.message}</p>
      {retry && <Button onClick={retry}>{say('tab.retry')}</Button>}
      {children}
    </div>
  );
}
