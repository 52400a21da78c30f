import type { Door } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { createLooks } from './looks.ts';

interface Pace {
  /** Threads at once; within a thread one at a time. */
  atOnce: number;
  /** Between looks when nothing waits and nobody nudges. */
  idleMs: number;
}

/** Graph takes four requests at once in an app's name: two are left for files and calendars. */
const PACES: Record<Door, Pace> = {
  teams: { atOnce: 8, idleMs: 1_000 },
  mail: { atOnce: 2, idleMs: 2_000 },
};
const NOT_OURS_MS = 5_000;
/** After a look that the store did not answer; twice as long each time, at most as long as when another sends. */
const STORE_AWAY_MS = 250;
/** Before a card is redrawn for everybody: a body that answers at once is one card, not one for each answer. */
const SOON_MS = 250;
/** After cards were redrawn. Teams takes 60 in 30 s of a thread. */
const PAUSE_MS = 1_000;

export interface Sender {
  start(): void;
  /** Something waits: look now, or soon, when it is only a card to redraw. */
  nudge(when: 'now' | 'soon'): void;
  /** Finishes what is under way, gives the lease back. */
  stop(): Promise<void>;
}

/** The one sender of a door: only the holder of the lease sends, and it starts nothing its lease would not outlive. */
export function createSender(door: Door, context: Context): Sender {
  const looks = createLooks(door, PACES[door].atOnce, context);
  let running: Promise<void> | undefined;
  let stopping = false;
  let wanted: 'now' | 'soon' | undefined;
  let wake: () => void = () => {};
  let heard: (when: 'now' | 'soon') => void = () => {};

  /** While another process holds the lease a nudge changes nothing: asking for it again costs the store a write. */
  const rest = (longest: number, hears: 'all' | 'now' | 'nothing') =>
    new Promise<void>((resolve) => {
      if (stopping || (hears !== 'nothing' && wanted === 'now')) return resolve();
      const timer = setTimeout(resolve, hears === 'all' && wanted === 'soon' ? SOON_MS : longest);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      heard = (when) => {
        if (hears === 'all' || hears === when) wake();
      };
    });

  const loop = async () => {
    let away = STORE_AWAY_MS;
    while (!stopping) {
      wanted = undefined;
      const found = await looks.next();
      away = found === 'store-away' ? Math.min(2 * away, NOT_OURS_MS) : STORE_AWAY_MS;
      if (found === 'store-away') await rest(away, 'nothing');
      else if (found === 'not-ours') await rest(NOT_OURS_MS, 'nothing');
      else if (found === 'nothing') await rest(PACES[door].idleMs, 'all');
      else if (found === 'updates') await rest(PAUSE_MS, 'now');
    }
    await looks.end();
  };

  return {
    start: () => {
      running ??= loop();
    },
    nudge: (when) => {
      const first = wanted === undefined;
      if (wanted !== 'now') wanted = when;
      if (when === 'now') heard('now');
      else if (first) setTimeout(() => heard('soon'), SOON_MS).unref();
    },
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
