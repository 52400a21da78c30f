import type { RoundLine } from '../../../bot/views/round-view.ts';
import { Section } from '../section.tsx';
import { RoundRow } from './round-row.tsx';

/** Questions under a heading; nothing where there are none. */
export function RoundList({ title, rounds }: { title: string; rounds: readonly RoundLine[] }) {
  if (rounds.length === 0) return null;
  return (
    <Section title={title}>
      {rounds.map((round) => (
        <RoundRow key={round.id} round={round} />
      ))}
    </Section>
  );
}
