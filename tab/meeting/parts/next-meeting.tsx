import type { MeetingLineView } from '../../../bot/meeting/views/line-view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { MeetingLine } from './line.tsx';

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
