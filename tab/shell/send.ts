import { useRef, useState } from 'react';
import type { Command } from '../../bot/declared/command.ts';
import { serviceNow } from './clock.ts';
import { useTab } from './context.ts';
import { type Press, pressFor } from './press.ts';
import { type Problem, problemIn } from './problem.ts';

export interface Sending {
  state: 'idle' | 'sending' | 'saved' | 'failed';
  savedAt?: Date;
  problem?: Problem;
}

/** Resolves to what went wrong, or null when it is stored. */
export type Send = (command: Command) => Promise<Problem | null>;

/** Does a piece of work under a key; resolves to what went wrong, or null when it is done. */
export type Work = (asked: object, work: (key: string) => Promise<void>) => Promise<Problem | null>;

/** Sends commands, one key a press. The same command after an unclear outcome keeps its key, so it counts once. */
export function useSend(): [Sending, Send] {
  const { api } = useTab();
  const [sending, work] = useWork();
  return [sending, (command) => work(command, (key) => api.command(command, key))];
}

/** As useSend, for what is no command: a file, an address. */
export function useWork(): [Sending, Work] {
  const { language } = useTab();
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const unclear = useRef<Press | null>(null);
  const run: Work = async (asked, work) => {
    const press = pressFor(asked, unclear.current, () => crypto.randomUUID());
    setSending({ state: 'sending' });
    try {
      await work(press.key);
      unclear.current = null;
      setSending({ state: 'saved', savedAt: serviceNow() });
      return null;
    } catch (error) {
      const problem = problemIn(error, language);
      unclear.current = problem.kind === 'unclear' || problem.kind === 'server' ? press : null;
      setSending({ state: 'failed', problem });
      return problem;
    }
  };
  return [sending, run];
}
