import { noticeAnswerBy } from '../../kernel/asking/answer-by.ts';
import type { MeetingTime } from '../../kernel/definition.ts';
import { isLocalDate, localDate } from '../../kernel/local-time.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Meeting } from './state.ts';
import type { MeetingSetting } from './still-open.ts';

interface Today {
  zone: string;
  now: Date;
}

/** What is wrong with a last day for answers that is named now. `last`: the day on which they are of use no longer. */
export function faultInAnswerBy(answerBy: string | undefined, last: string, { zone, now }: Today): Refusal | undefined {
  if (answerBy === undefined) return undefined;
  if (!isLocalDate(answerBy)) return refuse('refusal.no-such-day', { date: answerBy });
  if (answerBy < localDate(now, zone)) return refuse('refusal.deadline-past', { date: answerBy });
  return answerBy > last ? refuse('refusal.answer-by-late', { date: answerBy, last }) : undefined;
}

/** The last day that is proposed for a notice: its own where it has been sent, as long as it can be named; "": none. */
export function proposedAnswerBy(meeting: Meeting, { forum, zone, now }: MeetingSetting & Today): string {
  const { date } = meeting.definition.when;
  if (meeting.status === 'noticed' && meeting.answerBy === undefined) return '';
  const own = meeting.status === 'noticed' ? meeting.answerBy : undefined;
  if (own !== undefined && faultInAnswerBy(own, date, { zone, now }) === undefined) return own;
  return noticeAnswerBy(date, localDate(now, zone), forum.rules);
}

/**
 * The last day for answers that a changed notice says: the one that was chosen ("": none), or as it follows from the
 * change where the notice named one. `other`: it was chosen, and is another than before.
 */
export function askedUntil(
  meeting: Meeting,
  { when, again, answerBy }: { when: MeetingTime; again: boolean; answerBy?: string },
  { forum, zone, now }: MeetingSetting & Today,
): { other: boolean; by: { answerBy?: string } } {
  const standing = (meeting.status === 'noticed' && meeting.answerBy) || '';
  if (answerBy !== undefined) return { other: answerBy !== standing, by: answerBy === '' ? {} : { answerBy } };
  if (standing === '') return { other: false, by: {} };
  if (again) return { other: false, by: { answerBy: noticeAnswerBy(when.date, localDate(now, zone), forum.rules) } };
  return { other: false, by: standing > when.date ? { answerBy: when.date } : {} };
}

/** Answers are awaited no longer, and taken all the same. */
export function isLate(answerBy: string | undefined, { zone, now }: Today): boolean {
  return answerBy !== undefined && answerBy < localDate(now, zone);
}
