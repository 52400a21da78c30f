import { useCallback, useEffect, useRef, useState } from 'react';
import { useTab } from './context.ts';
import { onBack } from './net.ts';
import { type Problem, problemIn } from './problem.ts';

export interface Loaded<T> {
  data: T | null;
  problem: Problem | null;
  /**
   * Reads again; what is shown stays until the answer is here. Resolves when it is, or the answer to what was asked
   * since; never rejects.
   */
  reload(): Promise<void>;
}

/** Reads from the server, and again when the reader comes back to the tab or to the net. `read` must be stable. */
export function useLoad<T>(read: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const { language } = useTab();
  const [data, setData] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef<AbortController>(null);
  const newest = useRef(Promise.resolve());
  const reload = useCallback(() => {
    latest.current?.abort();
    const mine = new AbortController();
    latest.current = mine;
    const show = (next: T | null, wrong: Problem | null) => {
      if (mine.signal.aborted) return;
      if (next !== null) setData(next);
      setProblem(wrong);
    };
    const shown: Promise<void> = read(mine.signal)
      .then(
        (next) => show(next, null),
        (error: unknown) => show(null, problemIn(error, language)),
      )
      .then(() => (newest.current === shown ? undefined : newest.current));
    newest.current = shown;
    return shown;
  }, [read, language]);
  useEffect(() => {
    void reload();
    return () => latest.current?.abort();
  }, [reload]);
  useReturn(reload);
  return { data, problem, reload };
}

function useReturn(reload: () => void): void {
  useEffect(() => {
    const onShow = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', onShow);
    const forget = onBack(reload);
    return () => {
      document.removeEventListener('visibilitychange', onShow);
      forget();
    };
  }, [reload]);
}
