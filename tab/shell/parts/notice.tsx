import { type ReactNode, useRef } from 'react';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { useFieldAtFault } from '../field-at-fault.ts';
import { useNet } from '../net.ts';
import type { Problem } from '../problem.ts';
import { Icon } from './icon.tsx';

interface Props {
  problem: Problem;
  retry?: () => void;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** What went wrong with one thing, where it was pressed; that there was no net is said until it is back. The field that it is about gets the focus. */
export function ProblemNotice({ problem, retry, children }: Props) {
  const { say } = useTab();
  const net = useNet();
  const notice = useRef<HTMLDivElement>(null);
  useFieldAtFault(notice, problem);
  if (net === 'ok' && (problem.kind === 'offline' || problem.kind === 'away')) return null;
  return (
    <div ref={notice} role="alert" className="notice bad">
      <Icon name="warning" />
      <p>{problem.message}</p>
      {retry && <Button onClick={retry}>{say('tab.retry')}</Button>}
      {children}
    </div>
  );
}
