import type { SecretariatTodoView } from '../../../bot/todo/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { useKept } from '../../shell/parts/use-kept.ts';
import { ConnectChannel } from './connect-channel.tsx';

type Place = SecretariatTodoView['forumPlaces'][number];

/** Where each body is, folded away: opened by whoever wants a body moved. */
export function ForumPlaces({ places, changed }: { places: Place[]; changed: () => void }) {
  const { say } = useTab();
  const kept = useKept(places, placeKey);
  if (kept.length === 0) return null;
  return (
    <details>
      <summary>{say('tab.forum.places')}</summary>
      <dl className="facts">
        {kept.map((forum) => (
          <div key={forum.forum}>
            <dt>{forum.name}</dt>
            <dd>
              <p>{forum.place}</p>
              {forum.channels.length > 0 && <ConnectChannel forum={forum} move changed={changed} />}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function placeKey({ forum }: Place): string {
  return forum;
}
