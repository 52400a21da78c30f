import { useCallback } from 'react';
import type { AskRoundView } from '../../bot/round/views/view.ts';
import { channelForum } from '../forum/channel-forum.ts';
import { useTab } from '../shell/context.ts';
import { useLoad } from '../shell/load.ts';
import { HasDraft } from '../shell/parts/has-draft.tsx';
import { Page } from '../shell/parts/page.tsx';
import { ProblemPage } from '../shell/parts/problem-page.tsx';
import { Skeleton } from '../shell/parts/skeleton.tsx';
import { ASK_ENDORSEMENT } from './endorsement-draft.ts';
import { AskRoundForm } from './parts/ask-form.tsx';
import { EndorsementForm } from './parts/endorsement-form.tsx';

/** *Ny fråga*: the secretariat asks every municipality of a body the same thing. */
export function AskRoundPage({ forum, document }: { forum: string | undefined; document: boolean }) {
  const { api, host, say } = useTab();
  const read = useCallback(
    (signal: AbortSignal) => Promise.all([api.rounds(signal), channelForum(api, host, signal)]),
    [api, host],
  );
  const { data, problem, reload } = useLoad(read);
  if (!data) return problem ? <ProblemPage problem={problem} reload={reload} /> : <Skeleton />;
  const [{ ask }, here] = data;
  return (
    <Page title={say(document ? 'tab.endorsement.page' : 'tab.ask.title')}>
      {ask ? <Ask means={ask} named={[forum, here?.id]} document={document} /> : <p>{say('tab.ask.notYou')}</p>}
    </Page>
  );
}

interface AskProps {
  means: AskRoundView;
  named: (string | undefined)[];
  document: boolean;
}

/** A question, or what the municipalities' boards are to take a stand on; the other is a link away. */
function Ask({ means, named, document }: AskProps) {
  const { say } = useTab();
  if (document) {
    return (
      <>
        <p>
          {say('tab.endorsement.what')} <a href="#/ny-fraga">{say('tab.endorsement.question')}</a>
        </p>
        <EndorsementForm means={means} named={named} />
      </>
    );
  }
  return (
    <>
      {means.endorsement.forums.length > 0 && (
        <p>
          <a href="#/ny-fraga?om=dokument">{say('tab.endorsement.instead')}</a>
          <HasDraft draftKey={ASK_ENDORSEMENT} />
        </p>
      )}
      <AskRoundForm means={means} named={named} />
    </>
  );
}
