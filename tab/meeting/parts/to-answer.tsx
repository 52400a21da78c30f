import { useCallback } from 'react';
import type { TodoItemView } from '../../../bot/meeting/views/line-view.ts';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Answer } from './answer.tsx';
import { MeetingLine } from './line.tsx';

/** Something that waits for the reader's answer, answered on the spot. */
export function ToAnswer({ item, changed }: { item: TodoItemView; changed: () => void }) {
  const { api } = useTab();
  const { id } = item.meeting;
  const read = useCallback((signal: AbortSignal) => api.meeting(id, signal), [api, id]);
  const { data: meeting, problem, reload } = useLoad(read);
  const answered = () => {
    reload();
    changed();
  };
  return (
    <MeetingLine line={item.meeting} text={item.text}>
      {item.dueText && <p>{item.dueText}</p>}
      {meeting?.mine && <Answer meeting={meeting} mine={meeting.mine} changed={answered} />}
      {!meeting && !problem && <span className="bar bar-answer late" />}
      {!meeting && problem && <ProblemNotice problem={problem} retry={reload} />}
    </MeetingLine>
  );
}
