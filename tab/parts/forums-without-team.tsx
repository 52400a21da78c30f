import type { SecretariatTodoView } from '../../bot/views/todo-view.ts';
import { useTab } from '../context.ts';
import { Section } from './section.tsx';

export function ForumsWithoutTeam({ forums }: { forums: SecretariatTodoView['forumsWithoutTeam'] }) {
  const { say } = useTab();
  if (forums.length === 0) return null;
  return (
    <Section title={say('tab.forum.title')}>
      <dl className="facts">
        {forums.map(({ forum, name, teamName }) => (
          <div key={forum}>
            <dt>{name}</dt>
            <dd>{say('tab.forum.how', { team: teamName })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
