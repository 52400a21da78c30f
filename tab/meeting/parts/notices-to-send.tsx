import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { MeetingLine } from './line.tsx';

/** Meetings whose notice is due or next; the notice is sent from the meeting's page. */
export function NoticesToSend({ lines }: { lines: SecretariatTodoView['toSend'] }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.send.title')}>
      {lines.length === 0 && <p>{say('tab.send.none')}</p>}
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.id}>
            <MeetingLine line={line}>
              <Status icon={line.overdue ? 'warning' : 'clock'} tone={line.overdue ? 'bad' : 'calm'}>
                {line.overdue ? `${say('tab.send.overdue')}. ${line.dueText}` : line.dueText}
              </Status>
            </MeetingLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}
