import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import type { Loaded } from '../load.ts';
import { Icon } from './icon.tsx';

/** What is shown could not be read again. Without a net, or the service, the tab says so elsewhere. */
export function Stale({ problem, reload }: Pick<Loaded<unknown>, 'problem' | 'reload'>) {
  const { say } = useTab();
  const stale = problem !== null && problem.kind !== 'offline' && problem.kind !== 'away';
  return (
    <div role="status" className={stale ? 'notice' : undefined}>
      {stale && (
        <>
          <Icon name="warning" />
          <p>{say('tab.error.stale')}</p>
          <Button onClick={reload}>{say('tab.retry')}</Button>
        </>
      )}
    </div>
  );
}
