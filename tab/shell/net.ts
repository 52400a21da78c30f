import { useSyncExternalStore } from 'react';

/** Is the service reached? `offline`: the reader has no net; `away`: the service does not answer though there is a net. */
export type Net = 'ok' | 'offline' | 'away';

const PROBE_PATIENCE = 5_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15_000;
/** A door before the service says so when the service is not there. */
const NOBODY_BEHIND = [502, 503, 504];

let net: Net = 'ok';
let trying: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const waiting = new Set<() => void>();

/** Tells `listener` when the net or the service is back; returns what ends that. */
export function onBack(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

export function useNet(): Net {
  return useSyncExternalStore(watch, () => net);
}

/** An answer with this status came; `told`: it has a sentence of the service's own. False: nobody was behind the door. */
export function noteAnswer(status: number, told: boolean): boolean {
  const reached = told || !NOBODY_BEHIND.includes(status);
  if (reached) set('ok');
  else noteNoAnswer();
  return reached;
}

/** No answer came. */
export function noteNoAnswer(): void {
  set(navigator.onLine ? 'away' : 'offline');
  if (trying === undefined) tryAgain(FIRST_PAUSE);
}

/** Asks the service whether it is there. What a browser says of the net is a guess, so it is not believed alone. */
export async function isReached(): Promise<boolean> {
  const signal = AbortSignal.timeout(PROBE_PATIENCE);
  const answer = await fetch('/healthz', { cache: 'no-store', signal }).catch(() => null);
  if (answer === null) {
    noteNoAnswer();
    return false;
  }
  return noteAnswer(answer.status, false);
}

function tryAgain(pause: number): void {
  trying = setTimeout(async () => {
    trying = undefined;
    if (net === 'ok' || (await isReached())) return;
    clearTimeout(trying);
    tryAgain(Math.min(pause * 2, LONGEST_PAUSE));
  }, pause);
}

function set(next: Net): void {
  if (next === net) return;
  const back = next === 'ok';
  net = next;
  for (const watcher of watchers) watcher();
  if (back) for (const listener of waiting) listener();
}

function watch(changed: () => void): () => void {
  if (watchers.size === 0) {
    window.addEventListener('online', ask);
    window.addEventListener('offline', ask);
    if (!navigator.onLine) ask();
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    window.removeEventListener('online', ask);
    window.removeEventListener('offline', ask);
  };
}

function ask(): void {
  void isReached();
}
