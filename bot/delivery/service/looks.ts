import { errorLine } from '../../ports/error-line.ts';
import type { Attempt, DeliveryRow, Door } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import { deliver } from './deliver.ts';

const RENEW_MS = 10_000;
const NOT_READY_MS = 5_000;

/** What a look at the outbox found. `not-ours`: another process sends; `store-away`: nothing is known; the rest says what was sent. */
export type Found = 'not-ours' | 'store-away' | 'nothing' | 'updates' | 'messages';

export interface Looks {
  /** One look at the outbox, and one attempt at each row that was due. Never rejects. */
  next(): Promise<Found>;
  /** Gives the lease back. */
  end(): Promise<void>;
}

/**
 * A door's looks at the outbox, one after another. What became of what was on the wire is kept until the store has it, so a
 * store that is away for a while costs a thread that while and nothing more.
 */
export function createLooks(door: Door, atOnce: number, context: Context): Looks {
  const { log } = context;
  const { outbox } = context.store;
  const holder = context.random();
  const unrecorded = new Map<string, { token: string; attempt: Attempt }>();
  /** The last look was cut off: it may have claimed what it never heard of. */
  let cutOff = false;

  async function look(): Promise<Found> {
    const token = await outbox.lease(door, holder);
    if (token === null) return 'not-ours';
    await catchUp(token);
    cutOff = true;
    const rows = await outbox.claim(door, token, atOnce);
    const renewal = setInterval(() => void outbox.lease(door, holder).catch(() => null), RENEW_MS);
    await Promise.all(rows.map((row) => sendOne(row, token))).finally(() => clearInterval(renewal));
    if (unrecorded.size > 0) return 'store-away';
    cutOff = false;
    if (rows.length === 0) return 'nothing';
    return rows.every(({ kind }) => kind === 'update') ? 'updates' : 'messages';
  }

  /** First what became of everything that was sent; what the token has still claimed then was never sent. */
  async function catchUp(token: string): Promise<void> {
    for (const id of [...unrecorded.keys()]) await record(id);
    if (cutOff) await outbox.giveBack(door, token);
    cutOff = false;
  }

  /** Rejects while the store is away, and keeps the outcome until then. */
  async function record(id: string): Promise<void> {
    const kept = unrecorded.get(id);
    if (kept === undefined) return;
    const recorded = await outbox.record(id, kept.token, kept.attempt);
    unrecorded.delete(id);
    if (!recorded) log.warn({ delivery: id }, 'the outcome could not be recorded');
  }

  /** Never rejects: what fails before anything left is tried again, like everything that Teams or the mailbox asks to be tried again. */
  async function sendOne(row: DeliveryRow, token: string): Promise<void> {
    const attempt = await deliver(row, context).catch((error: unknown): Attempt => {
      log.error({ delivery: row.id, ...errorLine(error) }, 'could not be made ready to send');
      return { again: { afterMs: NOT_READY_MS, reason: 'not-ready' } };
    });
    unrecorded.set(row.id, { token, attempt });
    await record(row.id).catch((error: unknown) => {
      log.warn({ delivery: row.id, ...errorLine(error) }, 'the outcome is kept until the store answers');
    });
    if ('failed' in attempt) log.warn({ delivery: row.id, reason: attempt.failed.reason }, 'not delivered');
    if ('uncertain' in attempt) {
      log.warn({ delivery: row.id, reason: attempt.uncertain.reason }, 'may or may not have arrived');
    }
  }

  return {
    next: () =>
      look().catch((error: unknown): Found => {
        log.error({ door, ...errorLine(error) }, 'the sender could not reach the store and tries again');
        return 'store-away';
      }),
    async end() {
      const token = await outbox.lease(door, holder).catch(() => null);
      if (token === null) return;
      await catchUp(token).catch(() => undefined);
      await outbox.release(door, token).catch(() => undefined);
    },
  };
}
