import { useCallback, useEffect, useRef } from 'react';
import { useNet } from '../shell/net.ts';

const EVERY = 3_000;
const SOON = 400;

/** Reads again and again while the page is seen and the service is reached; what it returns reads again soon. */
export function useFollowing(reload: () => Promise<void>, on: boolean): () => void {
  const net = useNet();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const next = useRef<(milliseconds: number) => void>(() => undefined);
  useEffect(() => {
    if (!on || net !== 'ok') return;
    next.current = (milliseconds) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(look, milliseconds);
    };
    const look = async () => {
      if (document.visibilityState === 'visible') await reload();
      next.current(EVERY);
    };
    next.current(EVERY);
    return () => {
      next.current = () => undefined;
      clearTimeout(timer.current);
    };
  }, [reload, on, net]);
  return useCallback(() => next.current(SOON), []);
}
