import type { MeetingTime } from '../../kernel/definition.ts';
import { endOfDay, toInstant } from '../../kernel/local-time.ts';

function instant(date: string, time: string, zone: string): Date {
  const found = toInstant(date, time, zone);
  if ('instant' in found) return found.instant;
  if ('twice' in found) return found.twice[1];
  return endOfDay(date, zone);
}

export function lastDayOf({ date, endDate }: MeetingTime): string {
  return endDate ?? date;
}

/** When a meeting is over, UTC; with no hour decided, at the end of its last day. */
export function endsAt(when: MeetingTime, zone: string): Date {
  const last = lastDayOf(when);
  return when.end ? instant(last, when.end, zone) : endOfDay(last, zone);
}

export function isOver(when: MeetingTime, zone: string, now: Date): boolean {
  return now.getTime() > endsAt(when, zone).getTime();
}
