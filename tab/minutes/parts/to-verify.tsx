import type { MinutesTodoView } from '../../../bot/minutes/views/todo.ts';
import { minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';

/** Minutes that wait for the reader to verify them. */
export function ToVerify({ minutes }: { minutes: readonly MinutesTodoView[] }) {
  const { say } = useTab();
  if (minutes.length === 0) return null;
  return (
    <Section title={say('tab.minutes.toVerify')}>
      <ul className="plain">
        {minutes.map(({ meeting, text, dueText }) => (
          <li key={meeting} className="line">
            <a href={minutesHash(meeting)}>{text}</a>
            <p className="quiet">{dueText}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
