import { useTab } from '../context.ts';
import type { Fetching } from '../fetch-file.ts';
import { ProblemNotice } from './notice.tsx';

/** What became of a file that was asked for. */
export function Fetched({ fetching, name }: { fetching: Fetching; name: string }) {
  const { say } = useTab();
  return (
    <>
      <span role="status" className="quiet fetched">
        {fetching.state === 'fetching' && <span className="late">{say('tab.file.fetching', { name })}</span>}
        {fetching.name && say('tab.file.saved', { name: fetching.name })}
      </span>
      {fetching.problem && <ProblemNotice problem={fetching.problem} />}
    </>
  );
}
