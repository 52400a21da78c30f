import type { ReactNode } from 'react';
import { Section } from './section.tsx';
import { Status } from './status.tsx';

/** What somebody should know of, a line each; nothing where there is none. */
export function Warnings({ title, lines, children }: { title: string; lines: string[]; children?: ReactNode }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>
            <Status icon="warning">{line}</Status>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
