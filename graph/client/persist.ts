import type { Around } from '../around.ts';
import { GraphFault } from '../fault.ts';
import type { WireAnswer } from '../wire/send.ts';
import { type Answer, answerOf } from './answer.ts';
import { faultOfAnswer } from './fault-of-answer.ts';
import type { Lane } from './lane.ts';
import { pauseBefore } from './pause.ts';
import { timeLimit } from './time-limit.ts';

export interface Patience {
  /** What the log calls it. */
  call: string;
  lane: Lane;
  /** Doing it twice is doing it once. */
  repeatable: boolean;
  /** It is never tried again here. */
  once: boolean;
  /** Milliseconds for one attempt, and in all with what is waited. */
  attemptMs: number;
  withinMs: number;
}

/** Tries until it has an answer of 2xx, or there is no time, or no sense in it. */
export async function persist(
  patience: Patience,
  around: Around,
  attempt: (stop: AbortSignal) => Promise<WireAnswer>,
): Promise<Answer> {
  const { lane, call, once, repeatable } = patience;
  const until = around.real() + patience.withinMs;
  const limit = timeLimit(patience.withinMs, around);
  const resting = around.stopping ? AbortSignal.any([limit.signal, around.stopping]) : limit.signal;
  try {
    for (let count = 1; ; count++) {
      await restOut(lane, until, around, resting);
      const outcome = await tryOnce(patience, around, attempt, limit.signal);
      if (!(outcome instanceof GraphFault)) return outcome;
      const pause = once ? undefined : pauseBefore(outcome, count, { repeatable, random: around.random });
      if (pause === undefined || lane.closed() || around.real() + pause >= until || resting.aborted) throw outcome;
      around.log.warn({ call, count, pause, ...outcome.line() }, 'graph: to be tried again');
      await around.wait(pause, resting);
      if (around.stopping?.aborted) throw outcome;
    }
  } finally {
    limit.end();
  }
}

async function restOut(lane: Lane, until: number, { real, wait, stopping }: Around, stop: AbortSignal): Promise<void> {
  const rest = lane.restsFor();
  if (rest === 0) return;
  const throttled = new GraphFault('throttled', { mayBeDone: false, retryAfterMs: rest });
  if (real() + rest >= until) throw throttled;
  await wait(rest, stop);
  if (stopping?.aborted) throw throttled;
}

async function tryOnce(
  { call, lane, attemptMs }: Patience,
  around: Around,
  attempt: (stop: AbortSignal) => Promise<WireAnswer>,
  stop: AbortSignal,
): Promise<Answer | GraphFault> {
  const leave = await lane.enter(stop).catch((fault: GraphFault) => fault);
  if (leave instanceof GraphFault) return leave;
  const limit = timeLimit(attemptMs, around, stop);
  try {
    const answer = await attempt(limit.signal);
    if (answer.status >= 200 && answer.status < 300) {
      lane.answered();
      return answerOf(answer);
    }
    throw faultOfAnswer(answer, around.real());
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    tell(lane, error);
    if (lane.closed()) around.log.warn({ call, ...error.line() }, 'graph: let be for half a minute');
    return error;
  } finally {
    limit.end();
    leave();
  }
}

/** What says something of the place and not of the question, five times in a row, closes the lane for a while. */
function tell(lane: Lane, fault: GraphFault): void {
  const { why, status, retryAfterMs } = fault;
  if (why === 'unavailable' || why === 'no-connection' || why === 'time-out' || why === 'cut') lane.failed();
  else if (status !== undefined && why !== 'throttled') lane.answered();
  if (retryAfterMs && (status === 429 || status === 503)) lane.rest(retryAfterMs);
}
