import type { MeetingLineView } from '../../../bot/meeting/views/line-view.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { MeetingLine } from './line.tsx';

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
