import type { ReactNode } from 'react';
import type { MeetingLineView } from '../../../bot/meeting/views/line-view.ts';
import { meetingHash } from '../../route.ts';

interface Props {
  line: MeetingLineView;
  /** What the link says; the body and the day when nothing else is wanted. */
  text?: string;
  /** Where the link leads; the meeting's page when nothing else is said. */
  href?: string;
  children?: ReactNode;
}

/** A meeting in a list: its link, when, where, and how it stands. */
export function MeetingLine({ line, text, href = meetingHash(line.id), children }: Props) {
  return (
    <article className="line">
      <h3>
        <a href={href}>{text ?? `${line.forum}, ${line.near}`}</a>
      </h3>
      <p>
        {line.whenText}
        {text && <span className="quiet"> · {line.near}</span>}
      </p>
      <p className="quiet">
        {line.placeText} · {line.stateText}
      </p>
      {children}
    </article>
  );
}
