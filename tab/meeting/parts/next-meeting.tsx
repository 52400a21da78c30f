import type { MeetingLineView } from '../../bot/views/todo-view.ts';
import { useTab } from '../context.ts';
import { MeetingLine } from './meeting-line.tsx';
import { Section } from './section.tsx';

export function NextMeeting({ line }: { line: MeetingLineView | null }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.todo.next')}>
      {line ? (
        <MeetingLine line={line}>{line.mineText && <p>{line.mineText}</p>}</MeetingLine>
      ) : (
        <p>{say('tab.todo.noNext')}</p>
      )}
    </Section>
  );
}
