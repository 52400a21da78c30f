import { isLocalDate, localDate, toInstant } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Deadline } from './state.ts';

/** Is an instant after the deadline? Local time in the given zone; a deadline without a time lasts its whole day. */
export function isAfter({ date, time }: Deadline, zone: string, now: Date): boolean {
  const found = time === undefined ? undefined : toInstant(date, time, zone);
  return found !== undefined && 'instant' in found ? now > found.instant : localDate(now, zone) > date;
}

/** What is wrong with a deadline that is set now, or undefined. `lastDay`: the last day on which answers are of use. */
export function faultInDeadline(deadline: Deadline, zone: string, now: Date, lastDay?: string): Refusal | undefined {
  const { date, time } = deadline;
  if (!isLocalDate(date)) return refuse('refusal.no-such-day', { date });
  if (time !== undefined) {
    const found = toInstant(date, time, zone);
    if ('missing' in found) return refuse('refusal.hour-missing', { date, time });
    if ('twice' in found) return refuse('refusal.hour-twice', { date, time });
  }
  if (isAfter(deadline, zone, now)) return refuse('refusal.deadline-past', { date });
  if (lastDay === undefined || date <= lastDay) return undefined;
  return refuse('refusal.round-after-sender', { date, answerBy: lastDay });
}
