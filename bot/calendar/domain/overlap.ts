import type { MeetingTime } from '../../kernel/definition.ts';
import { addDays } from '../../kernel/local-time.ts';
import type { OutsideEvent } from './outside-event.ts';

type Occupied = MeetingTime | Pick<OutsideEvent, 'start' | 'end'>;

/** From and until as YYYY-MM-DDTHH:MM, which sort as text; until is not itself occupied. */
interface Span {
  from: string;
  until: string;
}

/**
 * Do two times collide? Both are local times in one zone. A time without hours is its whole days, and one over several
 * days goes on from its first start to its last end. Those that only touch do not overlap: they share the day.
 */
export function overlaps(a: MeetingTime, b: Occupied): 'same-time' | 'same-day' | null {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one.from <= lastMoment(other) && other.from <= lastMoment(one)) return 'same-time';
  return one.from.slice(0, 10) <= lastDay(other) && other.from.slice(0, 10) <= lastDay(one) ? 'same-day' : null;
}

function spanOf(when: Occupied): Span {
  if ('date' in when) return span(when.date, when.start, when.endDate ?? when.date, when.end ?? when.start);
  return span(when.start.date, when.start.time, when.end.date, when.end.time);
}

function span(first: string, start: string | undefined, last: string, end: string | undefined): Span {
  const from = `${first}T${start ?? '00:00'}`;
  const until = end === undefined ? `${addDays(last, 1)}T00:00` : `${last}T${end}`;
  return { from, until: until < from ? from : until };
}

/** A bound that sorts just below `until`; what has no length occupies its one moment. */
function lastMoment({ from, until }: Span): string {
  return until === from ? from : just(until);
}

/** The minute before, so that what ends when another starts does not collide with it. */
function just(moment: string): string {
  return new Date(Date.parse(`${moment}Z`) - 60_000).toISOString().slice(0, 16);
}

function lastDay(span: Span): string {
  return lastMoment(span).slice(0, 10);
}
