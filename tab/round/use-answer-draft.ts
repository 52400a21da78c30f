import { useEffect, useRef, useState } from 'react';
import type { MyRoundView, RoundView } from '../../bot/round/views/view.ts';
import { serviceNow } from '../shell/clock.ts';
import { useTab } from '../shell/context.ts';
import { onBack } from '../shell/net.ts';
import { problemIn } from '../shell/problem.ts';
import { type AnswerDraft, draftOf, isSame, keptOf } from './answer-draft.ts';
import { DraftSaver, type SaverMeans, type SaverState } from './draft-saver.ts';
import { type Stash, stashOf } from './stash.ts';

export interface AnswerEditing {
  draft: AnswerDraft;
  state: SaverState;
  saver: DraftSaver;
  change(draft: AnswerDraft): void;
  /** As it stands now, for work that took its time. */
  latest(): AnswerDraft;
  /** In a conflict: the other text goes into the form. */
  takeTheirs(): void;
}

/** My municipality's answer while it is written: what the browser has that the service has not comes first. */
export function useAnswerDraft(round: RoundView, mine: MyRoundView): AnswerEditing {
  const [state, setState] = useState<SaverState>({ kind: 'quiet' });
  const means = useMeans(round, mine.municipality, setState);
  const [{ first, saver }] = useState(() => begin(round, mine, means));
  const [draft, setDraft] = useState(first);
  const shown = useRef(draft);
  shown.current = draft;
  const put = ({ answer }: { answer: Parameters<typeof draftOf>[0] }) => setDraft(draftOf(answer, round.form));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was read anew is looked at
  useEffect(() => {
    const theirs = mine.draft;
    const same = theirs !== null && isSame(draftOf(theirs.answer, round.form), shown.current, round.form);
    if (theirs && saver.seen(theirs, same)) put(theirs);
  }, [mine.draft]);
  useLeaving(saver);
  return {
    draft,
    state,
    saver,
    latest: () => shown.current,
    change: (next) => {
      shown.current = next;
      setDraft(next);
      saver.changed(next);
    },
    takeTheirs: () => {
      const theirs = saver.takeTheirs();
      if (theirs) put(theirs);
    },
  };
}

function begin({ form }: RoundView, mine: MyRoundView, means: SaverMeans) {
  const stashed = means.stash.read();
  const saver = new DraftSaver(stashed?.edition ?? mine.draft?.edition ?? 0, means);
  if (stashed) saver.changed(stashed.draft);
  return { saver, first: stashed?.draft ?? draftOf(mine.draft?.answer ?? mine.answer, form) };
}

function useMeans({ id, form }: RoundView, municipality: string, show: (state: SaverState) => void): SaverMeans {
  const { api, language } = useTab();
  const stash = useStash(id, municipality);
  return {
    stash,
    show,
    keep: (draft, edition, over) => {
      const answer = keptOf(draft, form);
      const more = over ? { over } : {};
      const command = { do: 'keep-draft' as const, round: id, answer, edition, municipality, ...more };
      return api.command(command, crypto.randomUUID()).then(
        () => null,
        (error: unknown) => problemIn(error, language),
      );
    },
    read: async () => (await api.round(id, municipality)).mine?.draft ?? null,
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    now: serviceNow,
  };
}

export function useStash(round: string, municipality: string): Stash {
  const { host } = useTab();
  return stashOf(host.user, round, municipality);
}

/** What is unsaved is saved when the page is left or hidden, and when the net is back. */
function useLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const flush = () => void saver.flush();
    document.addEventListener('visibilitychange', flush);
    const forget = onBack(flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      forget();
      flush();
    };
  }, [saver]);
}
