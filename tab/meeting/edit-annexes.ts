import { useState } from 'react';
import type { Command } from '../../bot/declared/command.ts';
import type { NewAnnex } from '../../bot/meeting/domain/commands.ts';
import type { AnnexView } from '../../bot/meeting/views/view.ts';
import { isNo } from '../shell/problem.ts';
import { useSend } from '../shell/send.ts';

/** Removes, renames and moves an item's documents, and gives back what was not a file. All resolve to whether it was done. */
export function useAnnexes(meeting: string, item: string, changed: () => Promise<void>) {
  const [removed, setRemoved] = useState<AnnexView | null>(null);
  const [{ problem, state }, send] = useSend();
  const about = { meeting, item };
  const change = async (command: Command) => {
    if (state === 'sending') return false;
    const wrong = await send(command);
    if (!wrong || isNo(wrong)) await changed();
    return !wrong;
  };
  const remove = async (annex: AnnexView) => {
    const done = await change({ do: 'remove-annex', ...about, annex: annex.id });
    if (done) setRemoved(annex);
    return done;
  };
  const undo = async () => {
    if (!removed) return false;
    const { title, href } = removed;
    const annex: NewAnnex = href ? { title, href } : { secret: true };
    const done = await change({ do: 'add-annex', ...about, annex });
    if (done) setRemoved(null);
    return done;
  };
  const rename = (annex: string, title: string) => change({ do: 'rename-annex', ...about, annex, title });
  const move = (annex: string, to: number) => change({ do: 'move-annex', ...about, annex, to });
  return { removed, problem, remove, undo, rename, move };
}
