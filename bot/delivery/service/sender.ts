import { errorLine } from '../../ports/error-line.ts';
import type { Attempt, DeliveryRow, Door } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { deliver } from './deliver.ts';

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
const RENEW_MS = 10_000;
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

/** What a look at the outbox found. `not-ours`: another process sends; the rest says what was sent. */
type Found = 'not-ours' | 'nothing' | 'updates' | 'messages';

/** The one sender of a door: only the holder of the lease sends, and it starts nothing its lease would not outlive. */
export function createSender(door: Door, context: Context): Sender {
  const holder = context.random();
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
    while (!stopping) {
      wanted = undefined;
      const found = await round(door, holder, context);
      if (found === 'not-ours') await rest(NOT_OURS_MS, 'nothing');
      else if (found === 'nothing') await rest(PACES[door].idleMs, 'all');
      else if (found === 'updates') await rest(PAUSE_MS, 'now');
    }
    const last = await context.store.outbox.lease(door, holder).catch(() => null);
    if (last) await context.store.outbox.release(door, last).catch(() => undefined);
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

/** One look at the outbox, and one attempt at each row that was due. */
async function round(door: Door, holder: string, context: Context): Promise<Found> {
  let renewal: NodeJS.Timeout | undefined;
  try {
    const token = await context.store.outbox.lease(door, holder);
    if (token === null) return 'not-ours';
    const rows = await context.store.outbox.claim(door, token, PACES[door].atOnce);
    renewal = setInterval(() => void context.store.outbox.lease(door, holder).catch(() => null), RENEW_MS);
    await Promise.all(rows.map((row) => sendOne(row, token, context)));
    if (rows.length === 0) return 'nothing';
    return rows.every(({ kind }) => kind === 'update') ? 'updates' : 'messages';
  } catch (error) {
    context.log.error({ door, ...errorLine(error) }, 'the sender could not reach the store and tries again');
    return 'not-ours';
  } finally {
    clearInterval(renewal);
  }
}

/** Never rejects: what fails before anything left is tried again, like everything that Teams or the mailbox asks to be tried again. */
async function sendOne(row: DeliveryRow, token: string, context: Context): Promise<void> {
  const attempt = await deliver(row, context).catch((error: unknown): Attempt => {
    context.log.error({ delivery: row.id, ...errorLine(error) }, 'could not be made ready to send');
    return { again: { afterMs: NOT_OURS_MS, reason: 'not-ready' } };
  });
  const kept = await context.store.outbox.record(row.id, token, attempt).catch(() => false);
  if (!kept) context.log.warn({ delivery: row.id }, 'the outcome could not be recorded');
  if ('failed' in attempt) context.log.warn({ delivery: row.id, reason: attempt.failed.reason }, 'not delivered');
  if ('uncertain' in attempt) {
    context.log.warn({ delivery: row.id, reason: attempt.uncertain.reason }, 'may or may not have arrived');
  }
}
