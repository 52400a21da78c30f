import { useTab } from '../context.ts';
import { isKept } from '../drafts.ts';

/** Says on the way to a closed form that something is half written in it. */
export function HasDraft({ draftKey }: { draftKey: string }) {
  const { say } = useTab();
  return isKept(draftKey) ? <> {say('tab.draft.has')}</> : null;
}
