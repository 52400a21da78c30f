import { useCallback } from 'react';
import type { DeadlineView } from '../../../bot/consultation/views/view.ts';
import { isDay } from '../../calendar/clash-query.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useLoad } from '../../shell/load.ts';
import type { ConsultationDraft } from '../draft.ts';

/** The last day for input that fits the sender's, why, and one press to take it. */
export function ProposedDeadline({ draft, onTake }: { draft: ConsultationDraft; onTake: (day: string) => void }) {
  const { answerBy, forum, inputBy } = draft;
  if (!isDay(answerBy) || forum === '') return null;
  return <Proposal key={`${answerBy} ${forum}`} answerBy={answerBy} forum={forum} inputBy={inputBy} onTake={onTake} />;
}

interface Props {
  answerBy: string;
  forum: string;
  inputBy: string;
  onTake: (day: string) => void;
}

function Proposal({ answerBy, forum, inputBy, onTake }: Props) {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.deadline(answerBy, forum, signal), [api, answerBy, forum]);
  const { data, problem } = useLoad<DeadlineView>(read);
  const day = data?.inputBy;
  return (
    <div role="status">
      {problem?.kind === 'refused' && <p>{problem.message}</p>}
      {data && (
        <>
          <p>
            <strong>{data.text}</strong>
          </p>
          <ul className="quiet">
            {data.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {day && day !== inputBy && <Button onClick={() => onTake(day)}>{say('tab.consultation.takeDay')}</Button>}
    </div>
  );
}
