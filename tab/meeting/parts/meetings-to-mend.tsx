import type { MeetingLineView } from '../../bot/views/todo-view.ts';
import { MeetingLine } from './meeting-line.tsx';
import { Section } from './section.tsx';
import { Status } from './status.tsx';

/** Meetings of which something waits for the secretariat, each with a sentence that says what. */
export function MeetingsToMend({ title, lines }: { title: string; lines: (MeetingLineView & { text: string })[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.id}>
            <MeetingLine line={line}>
              <Status icon="warning">{line.text}</Status>
            </MeetingLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}
