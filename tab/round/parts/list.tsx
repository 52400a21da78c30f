import type { ReactNode } from 'react';
import type { RoundLine } from '../../../bot/round/views/view.ts';
import { Section } from '../../shell/parts/section.tsx';
import { RoundRow } from './row.tsx';

interface Props {
  title: string;
  rounds: readonly RoundLine[];
  children?: ReactNode;
}

/** Questions under a heading; nothing where there are none. */
export function RoundList({ title, rounds, children }: Props) {
  if (rounds.length === 0) return null;
  return (
    <Section title={title}>
      {rounds.map((round) => (
        <RoundRow key={round.id} round={round} />
      ))}
      {children}
    </Section>
  );
}
