import type { DeliveryRow } from '../ports/store.ts';
import type { Context } from './context.ts';
import { deliver } from './deliver.ts';

const DOOR = 'teams';
/** Threads at once; within a thread one at a time. */
const AT_ONCE = 4;
const IDLE_MS = 1_000;
const NOT_OURS_MS = 5_000;

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
  let woken = false;

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      if (woken || stopping) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = async () => {
    let token: string | null = null;
    while (!stopping) {
      woken = false;
      token = await round(holder, context);
      if (token === null) await rest(NOT_OURS_MS);
      else if (token === '') await rest(IDLE_MS);
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
      wake();
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
  try {
    const token = await context.store.outbox.lease(DOOR, holder);
    if (token === null) return null;
    const rows = await context.store.outbox.claim(DOOR, token, AT_ONCE);
    await Promise.all(rows.map((row) => sendOne(row, token, context)));
    return rows.length > 0 ? token : '';
  } catch (error) {
    context.log.error({ door: DOOR, error: String(error) }, 'the sender could not reach the store and tries again');
    return null;
  }
}

async function sendOne(row: DeliveryRow, token: string, context: Context): Promise<void> {
  const attempt = await deliver(row, context);
  const kept = await context.store.outbox.record(row.id, token, attempt);
  if (!kept) context.log.warn({ delivery: row.id }, 'the lease was lost before the outcome was recorded');
  if ('failed' in attempt) context.log.warn({ delivery: row.id, reason: attempt.failed.reason }, 'not delivered');
  if ('uncertain' in attempt)
    context.log.warn({ delivery: row.id, reason: attempt.uncertain.reason }, 'may or may not have arrived');
}
