import type { ForumDefinition, MeetingDefinition, MeetingMode, MeetingTime } from '../../kernel/definition.ts';
import { within } from '../../kernel/imported.ts';
import { daysBetween, isLocalDate, toInstant } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { isOver } from './hours.ts';

/** What people write of a meeting itself. */
export interface MeetingFields {
  forum: string;
  kind: MeetingDefinition['kind'];
  title: string;
  when: MeetingTime;
  mode: MeetingMode;
  place?: string;
  link?: string;
  purpose?: string;
  note?: string;
}

/** A meeting lasts at most so many days; a longer one is a slip of the keyboard. */
export const MOST_DAYS = 7;

/** What is wrong with a meeting's time or body, or undefined. Local times in the cooperation's zone. */
export function faultInFields(
  { when }: Pick<MeetingFields, 'when'>,
  forum: ForumDefinition,
  zone: string,
  now: Date,
): Refusal | undefined {
  const last = when.endDate ?? when.date;
  if (!isLocalDate(when.date) || !isLocalDate(last)) return refuse('refusal.no-such-day', { date: when.date });
  if (last < when.date) return refuse('refusal.days-reversed');
  if (daysBetween(when.date, last) >= MOST_DAYS) return refuse('refusal.too-many-days', { most: String(MOST_DAYS) });
  const fault = faultInHours(when, last, zone);
  if (fault) return fault;
  if (isOver(when, zone, now)) return refuse('refusal.day-is-past');
  const lives = within(when.date, forum.validFrom, forum.validTo) && within(last, forum.validFrom, forum.validTo);
  return lives ? undefined : refuse('refusal.forum-ended', { forum: forum.shortName });
}

function faultInHours({ date, start, end }: MeetingTime, last: string, zone: string): Refusal | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined) return refuse('refusal.half-hours');
  if (last === date && end <= start) return refuse('refusal.ends-before-start', { start, end });
  return faultInHour(date, start, zone) ?? faultInHour(last, end, zone);
}

/** On the two nights when the clocks change, a local time can be missing or come twice: people choose another. */
function faultInHour(date: string, time: string, zone: string): Refusal | undefined {
  const found = toInstant(date, time, zone);
  if ('instant' in found) return undefined;
  return refuse('missing' in found ? 'refusal.hour-missing' : 'refusal.hour-twice', { date, time });
}
