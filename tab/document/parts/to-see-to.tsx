import { filingsHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Warnings } from '../../shell/parts/warnings.tsx';

/** What waits to be filed, or lies otherwise in a library than it was filed: the page that says which is one press away. */
export function FilingsToSeeTo({ lines }: { lines: string[] }) {
  const { say } = useTab();
  return (
    <Warnings title={say('tab.todo.filings')} lines={lines}>
      <p>
        <a href={filingsHash({})}>{say('tab.todo.filingsShow')}</a>
      </p>
    </Warnings>
  );
}
