import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RoundLine } from '../../../bot/views/round-view.ts';
import { useTab } from '../../context.ts';
import { type Problem, problemIn } from '../../problem.ts';
import { RoundRow } from './round-row.tsx';

/** Closed questions from before those that the page shows, a page at a time. `from`: the last one that is shown. */
export function OlderRounds({ from }: { from: string }) {
  const { api, say, language } = useTab();
  const [shown, setShown] = useState<{ rounds: RoundLine[]; older: string | null }>({ rounds: [], older: from });
  const [problem, setProblem] = useState<Problem | null>(null);
  const more = async (before: string) => {
    try {
      const { rounds, older } = await api.rounds(undefined, before);
      setShown({ rounds: [...shown.rounds, ...rounds], older });
      setProblem(null);
    } catch (error) {
      setProblem(problemIn(error, language));
    }
  };
  const { rounds, older } = shown;
  return (
    <>
      {rounds.map((round) => (
        <RoundRow key={round.id} round={round} />
      ))}
      {problem && <p role="alert">{problem.message}</p>}
      {older !== null && <Button onClick={() => void more(older)}>{say('tab.rounds.older')}</Button>}
    </>
  );
}
