import { errorLine } from '../../ports/error-line.ts';
import type { Library } from '../../ports/library.ts';
import type { Context } from '../../service/context.ts';
import { type Found, fileDue } from './file-due.ts';

/** Between looks when nothing is due and nobody nudges: what waits becomes due by the business's clock. */
const IDLE_MS = 2_000;
const NOT_OURS_MS = 5_000;
/** Many are queued in the same moment. */
const SOON_MS = 50;
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;

export interface Filer {
  start(): void;
  /** Something may be due. */
  nudge(): void;
  /** Begins nothing more, waits for what is under way, gives the lease back. */
  stop(): Promise<void>;
}

/** Files what is due, under a lease of its own: one instance at a time. Where there is no library, everything waits. */
export function createFiler(context: Context): Filer {
  const { library, store, log, clock } = context;
  const holder = context.random();
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let wanted = false;
  let wake = () => {};
  let held = Number.NEGATIVE_INFINITY;

  const rest = (ms: number, hears: boolean) =>
    new Promise<void>((resolve) => {
      if (stopping.signal.aborted) return resolve();
      const timer = setTimeout(resolve, hears && wanted ? SOON_MS : ms);
      wake = () => {
        if (!hears && !stopping.signal.aborted) return;
        clearTimeout(timer);
        setTimeout(resolve, stopping.signal.aborted ? 0 : SOON_MS);
      };
    });

  /** Kept for a while without asking: a nudge comes with every command. */
  async function holds(): Promise<boolean> {
    if (clock.real() - held < RENEW_MS) return true;
    const asked = clock.real();
    const token = await store.leases.take('filer', holder, LEASE_MS);
    held = token === null ? Number.NEGATIVE_INFINITY : asked;
    return token !== null;
  }

  async function look(to: Library): Promise<Found | 'not-ours' | 'store-away'> {
    try {
      if (!(await holds())) return 'not-ours';
      return await fileDue(to, context, { stopping: stopping.signal, holds });
    } catch (error) {
      log.error(errorLine(error), 'the filer could not reach the store and tries again');
      return 'store-away';
    }
  }

  async function loop(to: Library): Promise<void> {
    while (!stopping.signal.aborted) {
      wanted = false;
      const found = await look(to);
      if (found === 'not-ours' || found === 'store-away') await rest(NOT_OURS_MS, false);
      else if (found === 'nothing') await rest(IDLE_MS, true);
    }
    if (await holds().catch(() => false)) await store.leases.take('filer', holder, 0).catch(() => null);
  }

  return {
    start: () => {
      if (library) running ??= loop(library);
    },
    nudge: () => {
      wanted = true;
      wake();
    },
    stop: async () => {
      stopping.abort();
      wake();
      await running;
    },
  };
}
