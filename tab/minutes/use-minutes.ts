import { useCallback, useEffect, useRef, useState } from 'react';
import type { MinutesView } from '../../bot/minutes/views/view.ts';
import { useTab } from '../shell/context.ts';
import { type Loaded, useLoad } from '../shell/load.ts';
import { onBack } from '../shell/net.ts';
import { problemIn } from '../shell/problem.ts';
import { useFollowing } from './follow.ts';
import { NotesDesk } from './notes-desk.ts';
import { notesStashes } from './notes-stash.ts';
import { reuse } from './reuse.ts';

export interface LoadedMinutes extends Loaded<MinutesView> {
  desk: NotesDesk;
}

/** A meeting's minutes, followed while they are written: what others write comes in by itself. */
export function useMinutes(id: string): LoadedMinutes {
  const { api } = useTab();
  const soon = useRef<() => void>(() => undefined);
  const desk = useDesk(id, soon);
  const last = useRef<MinutesView | null>(null);
  const read = useCallback(
    async (signal: AbortSignal) => {
      const asked = Date.now();
      const minutes = reuse(last.current, await api.minutes(id, signal));
      last.current = minutes;
      desk.seen(minutes.writing?.items ?? [], asked);
      return minutes;
    },
    [api, id, desk],
  );
  const loaded = useLoad(read);
  soon.current = useFollowing(loaded.reload, loaded.data?.can.write ?? false);
  return { ...loaded, desk };
}

function useDesk(meeting: string, soon: { current: () => void }): NotesDesk {
  const { api, host, language } = useTab();
  const [desk] = useState(
    () =>
      new NotesDesk({
        stashes: notesStashes(host.user, meeting),
        keepIn:
          (item) =>
          async ({ key, ...save }) => {
            const sent = api.command({ do: 'write-item', meeting, item, ...save }, key);
            const problem = await sent.then(
              () => null,
              (error: unknown) => problemIn(error, language),
            );
            soon.current();
            return problem;
          },
        later: (work, milliseconds) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
        time: Date.now,
        newKey: () => crypto.randomUUID(),
      }),
  );
  useLeaving(desk);
  return desk;
}

/** What is unsaved is saved when the page is left or hidden, and when the net is back. */
function useLeaving(desk: NotesDesk): void {
  useEffect(() => {
    const flush = () => desk.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    const forget = onBack(flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      forget();
      flush();
    };
  }, [desk]);
}
