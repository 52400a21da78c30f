import type { ReactNode } from 'react';
import type { RoundLine } from '../../../bot/round/views/view.ts';
import { roundHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Status } from '../../shell/parts/status.tsx';

interface Props {
  round: RoundLine;
  /** What is wanted of the reader. */
  text?: string;
  children?: ReactNode;
}

/** A question in a list: its link, how many have answered, and until when. */
export function RoundRow({ round, text, children }: Props) {
  const { say } = useTab();
  const { id, title, forum, status, summary, deadlineText, near, overdue, draft } = round;
  const open = status === 'open';
  return (
    <article className="line">
      <h3>
        <a href={roundHash(id)}>{title}</a>
      </h3>
      {text && <p>{text}</p>}
      <p className="quiet">
        {forum} · {summary}
      </p>
      {open && deadlineText && (
        <p>
          {overdue ? (
            <Status icon="clock" tone="bad">
              {say('tab.rounds.overdue', { near, deadline: deadlineText })}
            </Status>
          ) : (
            say('tab.rounds.lastDay', { near, deadline: deadlineText })
          )}
        </p>
      )}
      {open && draft && !text && <Status icon="edit">{say('tab.round.hasDraft')}</Status>}
      {children}
    </article>
  );
}
