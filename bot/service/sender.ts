import { errorLine } from '../ports/error-line.ts';
import type { Attempt, DeliveryRow } from '../ports/store.ts';
import type { Context } from './context.ts';
import { deliver } from './deliver.ts';

const DOOR = 'teams';
/** Threads at once; within a thread one at a time. */
const AT_ONCE = 4;
const IDLE_MS = 1_000;
const NOT_OURS_MS = 5_000;
const RENEW_MS = 10_000;

export interface Sender {
  start(): void;
  /** Something waits: look now. */
  nudge(): void;
  /** Finishes what is under way, gives the lease back. */
  stop(): Promise<void>;
}

/** The one sender of the Teams door: only the holder of the lease sends, and it starts nothing its lease would not outlive. */
export function createSender(context: Context): Sender {
  const holder = context.random();
  let running: Promise<void> | undefined;
  let stopping = false;
  let wake: () => void = () => {};
  let heard: () => void = () => {};
  let woken = false;

  /** While another process holds the lease a nudge changes nothing: asking for it again costs the store a write. */
  const rest = (ms: number, listens: boolean) =>
    new Promise<void>((resolve) => {
      if (stopping || (listens && woken)) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      heard = listens ? wake : () => {};
    });

  const loop = async () => {
    let token: string | null = null;
    while (!stopping) {
      woken = false;
      token = await round(holder, context);
      if (token === null) await rest(NOT_OURS_MS, false);
      else if (token === '') await rest(IDLE_MS, true);
    }
    const last = await context.store.outbox.lease(DOOR, holder).catch(() => null);
    if (last) await context.store.outbox.release(DOOR, last).catch(() => undefined);
  };

  return {
    start: () => {
      running ??= loop();
    },
    nudge: () => {
      woken = true;
      heard();
    },
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}

/** One look at the outbox: null, another holds the lease; '', nothing was due; otherwise the token under which rows were sent. */
async function round(holder: string, context: Context): Promise<string | null> {
  let renewal: NodeJS.Timeout | undefined;
  try {
    const token = await context.store.outbox.lease(DOOR, holder);
    if (token === null) return null;
    const rows = await context.store.outbox.claim(DOOR, token, AT_ONCE);
    renewal = setInterval(() => void context.store.outbox.lease(DOOR, holder).catch(() => null), RENEW_MS);
    await Promise.all(rows.map((row) => sendOne(row, token, context)));
    return rows.length > 0 ? token : '';
  } catch (error) {
    context.log.error({ door: DOOR, ...errorLine(error) }, 'the sender could not reach the store and tries again');
    return null;
  } finally {
    clearInterval(renewal);
  }
}

/** Never rejects: what fails before anything left is tried again, like everything that Teams asks to be tried again. */
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
