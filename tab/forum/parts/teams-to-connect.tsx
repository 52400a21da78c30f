import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { useKept } from '../../shell/parts/use-kept.ts';
import { ConnectTeam } from './connect-team.tsx';

type Team = SecretariatTodoView['teamsToConnect'][number];

/** Teams whose body is not known. One that was connected just now stays, and says so. */
export function TeamsToConnect({ teams, changed }: { teams: Team[]; changed: () => void }) {
  const { say } = useTab();
  const kept = useKept(teams, teamKey);
  if (kept.length === 0) return null;
  return (
    <Section title={say('tab.team.title')}>
      <p>{say('tab.team.what')}</p>
      <ul className="plain">
        {kept.map((team) => (
          <li key={team.team} className="line">
            <ConnectTeam team={team} changed={changed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function teamKey({ team }: Team): string {
  return team;
}
