import type { PapersView } from '../../../bot/consultation/views/view.ts';
import { roundHash } from '../../route.ts';
import { Status } from '../../shell/parts/status.tsx';

/** What was asked about it, and how it stands. */
export function AskedRounds({ rounds, outcome }: Pick<PapersView, 'rounds' | 'outcome'>) {
  return (
    <>
      {outcome && <p>{outcome}</p>}
      <ul className="plain">
        {rounds.map((round) => (
          <li key={round.id} className="line">
            <p>
              <a href={roundHash(round.id)}>{round.purposeText}</a>
            </p>
            <Status icon={round.status === 'open' ? 'clock' : 'check'}>
              {`${round.summary} · ${round.deadlineText}`}
            </Status>
          </li>
        ))}
      </ul>
    </>
  );
}
