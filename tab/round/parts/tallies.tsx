import type { TallyView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';

/** How often each choice was made. */
export function Tallies({ tallies }: { tallies: TallyView[] | null }) {
  const { say } = useTab();
  if (!tallies || tallies.length === 0) return null;
  return (
    <Section title={say('tab.round.tallies')}>
      {tallies.map(({ id, label, choices }) => (
        <table key={id} className="tally">
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{say('tab.round.choice')}</th>
              <th scope="col">{say('tab.round.count')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map((choice) => (
              <tr key={choice.id}>
                <th scope="row">{choice.label}</th>
                <td>{choice.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  );
}
