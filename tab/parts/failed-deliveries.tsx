import type { SecretariatTodoView } from '../../bot/views/todo-view.ts';
import { useTab } from '../context.ts';
import { meetingHash } from '../route.ts';
import { Section } from './section.tsx';
import { Status } from './status.tsx';

export function FailedDeliveries({ deliveries }: { deliveries: SecretariatTodoView['deliveries'] }) {
  const { say } = useTab();
  if (deliveries.length === 0) return null;
  return (
    <Section title={say('tab.failed.title')}>
      <ul className="plain">
        {deliveries.map(({ id, text, meeting, statusText }) => (
          <li key={id} className="line">
            <p>{meeting ? <a href={meetingHash(meeting)}>{text}</a> : text}</p>
            <Status icon="warning" tone="bad">
              {statusText}
            </Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
