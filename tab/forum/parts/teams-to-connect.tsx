import type { SecretariatTodoView } from '../../bot/views/todo-view.ts';
import { useTab } from '../context.ts';
import { ConnectTeam } from './connect-team.tsx';
import { Section } from './section.tsx';
import { useKept } from './use-kept.ts';

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
