import { useCallback, useEffect, useState } from 'react';
import type { ForumName } from '../api.ts';
import { useTab } from '../shell/context.ts';
import { offerSettings } from '../shell/host.ts';
import { useLoad } from '../shell/load.ts';
import { ForumChoice } from '../shell/parts/forum-choice.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { addressFor, TAB_ENTITY } from './channel-forum.ts';

interface Found {
  /** The channel's body. */
  forum: ForumName | null;
  /** What the reader may choose where the channel's is not known. */
  others: ForumName[];
}

/** Adding the tab to a channel: the body is the channel's, and nothing is asked. To a meeting: which body's it is. */
export function ConfigPage() {
  const { api, host } = useTab();
  const { channel } = host;
  const read = useCallback(
    async (signal: AbortSignal): Promise<Found> => {
      const forum = channel ? await api.forumOf(channel, host.team, signal) : null;
      return { forum, others: forum ? [] : await api.forums(signal) };
    },
    [api, host, channel],
  );
  const { data, problem, reload } = useLoad(read);
  if (data) return <Config found={data} />;
  return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
}

function Config({ found: { forum, others } }: { found: Found }) {
  const { say, host } = useTab();
  const [chosen, setChosen] = useState<ForumName | null>(null);
  const shown = forum ?? chosen;
  useEffect(() => {
    const name = say('tab.config.name');
    offerSettings(
      shown && {
        contentUrl: addressFor(window.location.origin, shown),
        entityId: TAB_ENTITY,
        suggestedDisplayName: name,
      },
    );
  }, [shown, say]);
  return (
    <Page title={say('tab.config.title')}>
      {!forum && (
        <p>
          {say(others.length === 0 ? 'tab.config.none' : host.channel ? 'tab.config.unknown' : 'tab.config.meeting')}
        </p>
      )}
      {!forum && others.length > 0 && <ForumChoice forums={others} onChoose={setChosen} />}
      <div role="status">
        {shown && (
          <>
            <p>{say('tab.config.shows', { forum: shown.shortName })}</p>
            <p>{say(host.channel ? 'tab.config.save' : 'tab.config.saveHere')}</p>
          </>
        )}
      </div>
    </Page>
  );
}
