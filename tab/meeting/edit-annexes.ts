import { useState } from 'react';
import type { NewAnnex } from '../../bot/meeting/domain/commands.ts';
import type { AnnexView } from '../../bot/meeting/views/view.ts';
import { isNo } from '../shell/problem.ts';
import { useSend } from '../shell/send.ts';

/** Removes an item's documents, and gives back what was not a file. Both resolve to whether it was done. */
export function useAnnexes(meeting: string, item: string, changed: () => Promise<void>) {
  const [removed, setRemoved] = useState<AnnexView | null>(null);
  const [{ problem, state }, send] = useSend();
  const remove = async (annex: AnnexView) => {
    if (state === 'sending') return false;
    const wrong = await send({ do: 'remove-annex', meeting, item, annex: annex.id });
    if (!wrong || isNo(wrong)) await changed();
    if (!wrong) setRemoved(annex);
    return !wrong;
  };
  const undo = async () => {
    if (!removed || state === 'sending') return false;
    const { title, href } = removed;
    const annex: NewAnnex = href ? { title, href } : { secret: true };
    if (await send({ do: 'add-annex', meeting, item, annex })) return false;
    await changed();
    setRemoved(null);
    return true;
  };
  return { removed, problem, remove, undo };
}
