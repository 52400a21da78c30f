import type { AgendaItemView } from '../../bot/views/meeting-view.ts';
import { useTab } from '../context.ts';
import { OutLink } from './out-link.tsx';
import { Section } from './section.tsx';

export function Agenda({ items }: { items: AgendaItemView[] }) {
  const { say } = useTab();
  return (
    <Section title={say('tab.meeting.agenda')}>
      {items.length === 0 && <p>{say('tab.meeting.noAgenda')}</p>}
      {items.length > 0 && (
        <ol className="agenda">
          {items.map((item) => (
            <AgendaItem key={item.no} item={item} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function AgendaItem({ item: { no, heading, kindText, presenter, annexes } }: { item: AgendaItemView }) {
  const { say } = useTab();
  const about = [kindText, presenter && say('tab.meeting.presenter', { name: presenter })].filter(Boolean);
  return (
    <li value={no}>
      <p>{heading}</p>
      {about.length > 0 && <p className="quiet">{about.join(' · ')}</p>}
      {annexes.length > 0 && (
        <ul aria-label={say('tab.meeting.annexes', { no })}>
          {annexes.map(({ id, title, href }) => (
            <li key={id}>{href ? <OutLink href={href}>{title}</OutLink> : title}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
