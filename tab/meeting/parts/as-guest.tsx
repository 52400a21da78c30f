import type { TodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { MeetingLine } from './line.tsx';

/** Meetings to whose items the reader is invited alone; there is nothing to answer. */
export function AsGuest({ meetings }: { meetings: TodoView['asGuest'] }) {
  const { say } = useTab();
  if (meetings.length === 0) return null;
  return (
    <Section title={say('tab.todo.guest')}>
      {meetings.map(({ meeting, text }) => (
        <MeetingLine key={meeting.id} line={meeting}>
          <p>{text}</p>
        </MeetingLine>
      ))}
    </Section>
  );
}
