import type { MeetingLineView, TodoItemView } from '../../../bot/meeting/views/line-view.ts';
import { useTab } from '../../shell/context.ts';
import { first } from '../../shell/keep.ts';
import { Section } from '../../shell/parts/section.tsx';
import { MeetingLine } from './line.tsx';

interface Props {
  items: TodoItemView[];
  here: (line: MeetingLineView) => boolean;
}

/** Agendas that wait for the chair, who reads them on the meeting's page before saying yes. */
export function ToApprove({ items, here }: Props) {
  const { say } = useTab();
  if (items.length === 0) return null;
  return (
    <Section title={say('tab.todo.approve')}>
      {first(items, (item) => here(item.meeting)).map(({ meeting, text }) => (
        <MeetingLine key={meeting.id} line={meeting} text={text} />
      ))}
    </Section>
  );
}
