import { useEffect, useState } from 'react';
import type { MeetingTime } from '../../../bot/domain/cooperation/definition.ts';
import { useTab } from '../../context.ts';

const AFTER_TYPING = 400;

/** What a day would clash with, in words, asked a moment after the last keystroke. Not known: nothing is said. */
export function useClashes(forum: string, { date, start = '', end = '' }: MeetingTime): string[] {
  const { api } = useTab();
  const [clashes, setClashes] = useState<string[]>([]);
  useEffect(() => {
    setClashes([]);
    if (forum === '' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return;
    const asking = new AbortController();
    const when = { date, ...(start && end ? { start, end } : {}) };
    const ask = async () => {
      const found = await api.clashes(forum, when, asking.signal).catch(() => null);
      if (found === null || asking.signal.aborted) return;
      setClashes([...(found.fault ? [found.fault] : []), ...found.clashes.map(({ text }) => text)]);
    };
    const later = setTimeout(() => void ask(), AFTER_TYPING);
    return () => {
      clearTimeout(later);
      asking.abort();
    };
  }, [api, forum, date, start, end]);
  return clashes;
}
