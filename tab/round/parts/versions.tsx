import { useCallback, useState } from 'react';
import type { RoundRowView, RoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { AnswerText } from './answer-text.tsx';

interface Props {
  round: RoundView;
  row: RoundRowView;
}

/** Earlier versions of a municipality's answer, folded until they are asked for. */
export function Versions({ round, row }: Props) {
  const { say } = useTab();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say('tab.round.versions', { count: row.version - 1 })}
        <span className="unseen"> ({row.name})</span>
      </summary>
      {open && <Earlier key={row.version} round={round} row={row} />}
    </details>
  );
}

function Earlier({ round, row: { municipality, version: latest } }: Props) {
  const { api, say } = useTab();
  const { id } = round;
  const read = useCallback(
    (signal: AbortSignal) => api.roundVersions(id, municipality, signal),
    [api, id, municipality],
  );
  const { data, problem, reload } = useLoad(read);
  if (!data) {
    if (problem) return <ProblemNotice problem={problem} retry={reload} />;
    return <p className="quiet late">{say('tab.loading')}</p>;
  }
  return (
    <ol className="plain">
      {data
        .filter(({ version }) => version < latest)
        .map(({ version, givenText, late, answer }) => (
          <li key={version} className="line">
            <p className="standing">
              <strong>{say('tab.round.version', { version })}</strong>
              {late && <Status icon="clock">{say('tab.round.late')}</Status>}
            </p>
            <p className="quiet">{givenText}</p>
            {answer ? <AnswerText round={round} answer={answer} /> : <p>{say('tab.round.cleared')}</p>}
          </li>
        ))}
    </ol>
  );
}
