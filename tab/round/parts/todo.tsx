import type { RoundTodoView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { RoundRow } from './row.tsx';

/** Questions that wait for my municipality's answer; a draft is gone on with by one press. */
export function RoundsToAnswer({ rounds }: { rounds: readonly RoundTodoView[] }) {
  const { say } = useTab();
  if (rounds.length === 0) return null;
  return (
    <Section title={say('tab.rounds.toAnswer')}>
      {rounds.map((round) => (
        <RoundRow key={round.id} round={round} text={round.text} />
      ))}
    </Section>
  );
}
