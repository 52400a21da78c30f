import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { useKept } from '../../shell/parts/use-kept.ts';
import { ConnectChannel } from './connect-channel.tsx';

type Forum = SecretariatTodoView['forumsWithoutTeam'][number];

/** Bodies that have no place in Teams, or lost theirs. One that was connected just now stays, and says so. */
export function ForumsWithoutTeam({ forums, changed }: { forums: Forum[]; changed: () => void }) {
  const { say } = useTab();
  const kept = useKept(forums, forumKey);
  if (kept.length === 0) return null;
  return (
    <Section title={say('tab.forum.title')}>
      <dl className="facts">
        {kept.map((forum) => (
          <div key={forum.forum}>
            <dt>{forum.name}</dt>
            <dd>
              <p>{forum.lost ?? say('tab.forum.how', { team: forum.teamName })}</p>
              {forum.channels.length > 0 && <ConnectChannel forum={forum} changed={changed} />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function forumKey({ forum }: Forum): string {
  return forum;
}
