import { filingsHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

/** What waits to be filed, or lies otherwise in a library than it was filed: the page that says which is one press away. */
export function FilingsToSeeTo({ lines }: { lines: string[] }) {
  const { say } = useTab();
  if (lines.length === 0) return null;
  return (
    <Section title={say('tab.todo.filings')}>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>
            <Status icon="warning">{line}</Status>
          </li>
        ))}
      </ul>
      <p>
        <a href={filingsHash({})}>{say('tab.todo.filingsShow')}</a>
      </p>
    </Section>
  );
}
