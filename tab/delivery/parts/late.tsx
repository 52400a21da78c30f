import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

/** What waits for longer than it should to be sent: nobody has to press anything, but somebody should know. */
export function LateDeliveries({ lines }: { lines: string[] }) {
  const { say } = useTab();
  if (lines.length === 0) return null;
  return (
    <Section title={say('tab.late.title')}>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>
            <Status icon="warning">{line}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
