import { useCallback, useEffect } from 'react';
import type { FilingView } from '../../../bot/document/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { Section } from '../../shell/parts/section.tsx';
import { isNo } from '../../shell/problem.ts';
import { FilingList } from './filing-list.tsx';

const LOOK_AGAIN = 3_000;

/** What of a meeting lies in the body's library, or is on its way there. */
export function MeetingFilings({ meeting }: { meeting: string }) {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.meetingFilings(meeting, signal), [api, meeting]);
  const { data, problem, reload } = useLoad(read);
  useEffect(() => {
    if (!data?.papers.some(isOnItsWay)) return;
    const again = setTimeout(reload, LOOK_AGAIN);
    return () => clearTimeout(again);
  }, [data, reload]);
  // Who may not see them is told so by nothing: the page is theirs all the same.
  if (data === null) return problem && !isNo(problem) ? <p className="quiet">{problem.message}</p> : null;
  if (data.papers.length === 0) return null;
  return (
    <Section title={say('tab.filing.title')}>
      <FilingList papers={data.papers} reload={reload} />
    </Section>
  );
}

function isOnItsWay({ status }: FilingView): boolean {
  return status === 'queued';
}
