import { useEffect, useState } from 'react';
import type { ClashesView } from '../../bot/calendar/views/view.ts';
import { useTab } from '../shell/context.ts';
import { type Problem, problemIn } from '../shell/problem.ts';
import { type ClashQuery, isDay } from './clash-query.ts';

export interface Clashes {
  state: 'none' | 'asking' | 'known' | 'unknown';
  view?: ClashesView;
  problem?: Problem;
}

const PAUSE = 400;

/** What a day clashes with, asked when the reader has stopped changing it. Only the latest question is answered. */
export function useClashes(query: ClashQuery): Clashes {
  const { api, language } = useTab();
  const [found, setFound] = useState<Clashes>({ state: 'none' });
  const asked = isDay(query.date) && query.forum !== '' ? JSON.stringify(query) : '';
  useEffect(() => {
    setFound(({ view }) => (asked ? { state: 'asking', ...(view ? { view } : {}) } : { state: 'none' }));
    if (!asked) return;
    const mine = new AbortController();
    const show = (next: Clashes) => !mine.signal.aborted && setFound(next);
    const timer = setTimeout(() => {
      api.clashes(JSON.parse(asked), mine.signal).then(
        (view) => show({ state: 'known', view }),
        (error: unknown) => show({ state: 'unknown', problem: problemIn(error, language) }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      mine.abort();
    };
  }, [api, language, asked]);
  return found;
}
