import type { AskRoundView } from '../../../bot/round/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { type AskRoundDraft, forumOf } from '../ask-round-draft.ts';

/** What will happen, to how many, before it does. */
export function AskRoundWhat({
  means,
  draft,
}: {
  means: AskRoundView;
  draft: Pick<AskRoundDraft, 'forum' | 'visibility'>;
}) {
  const { say } = useTab();
  const forum = forumOf(draft, means);
  if (!forum) return null;
  const words = { count: forum.municipalities, forum: forum.shortName };
  const seen = means.visibilities.find(({ id }) => id === draft.visibility)?.label;
  return (
    <p>
      {say(forum.municipalities === 1 ? 'tab.ask.goesTo.one' : 'tab.ask.goesTo.many', words)}{' '}
      {say(forum.channel ? 'tab.ask.inChannel' : 'tab.ask.noChannel')} {seen && `${seen}.`}
    </p>
  );
}
