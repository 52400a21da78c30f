import { useCallback, useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useLoad } from '../../shell/load.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { RoundRow } from './row.tsx';

/** The closed questions that come after one: a page each time they are asked for. */
export function OlderRounds({ before }: { before: string }) {
  const { say } = useTab();
  const [wanted, setWanted] = useState(false);
  if (wanted) return <OlderPage before={before} />;
  return <Button onClick={() => setWanted(true)}>{say('tab.rounds.older')}</Button>;
}

/** Who pressed with the keyboard goes on from where the page begins. */
function OlderPage({ before }: { before: string }) {
  const { api } = useTab();
  const read = useCallback((signal: AbortSignal) => api.rounds(signal, before), [api, before]);
  const { data, problem } = useLoad(read);
  const focus = useCallback((page: HTMLDivElement | null) => page?.focus(), []);
  return (
    <div ref={focus} tabIndex={-1}>
      {data?.rounds.map((round) => (
        <RoundRow key={round.id} round={round} />
      ))}
      {data?.older && <OlderRounds key={data.older} before={data.older} />}
      {problem && !data && <ProblemNotice problem={problem} />}
    </div>
  );
}
