import type { Passing } from '../../service/matter.ts';
import { isLate } from '../domain/answer-by.ts';
import { MEETING_ROLES } from '../domain/delivery.ts';
import { isOver, lastDayOf } from '../domain/hours.ts';
import type { Meeting } from '../domain/state.ts';
import { meetingsIn } from './by-date.ts';

/** The last day for answers to a notice, and then the meeting itself, which nobody is asked about any more. */
export const MEETING_PASSES: Passing = {
  reads: (since) => [{ kind: 'meeting', fromDate: since }],
  find: (loaded, since, at) =>
    meetingsIn(loaded).flatMap(({ id, meeting }) => {
      const passed = passedOf(meeting, since, at);
      return passed ? [{ matter: { kind: 'meeting', id }, ...passed }] : [];
    }),
};

function passedOf(meeting: Meeting, since: string, at: { now: Date; zone: string }) {
  const { when } = meeting.definition;
  if (meeting.status === 'cancelled') return undefined;
  if (isOver(when, at.zone, at.now)) {
    const last = lastDayOf(when);
    return last < since ? undefined : { roles: MEETING_ROLES, moment: `over ${last} ${when.end ?? ''}` };
  }
  const answerBy = meeting.status === 'noticed' ? meeting.answerBy : undefined;
  if (answerBy === undefined || answerBy < since || !isLate(answerBy, at)) return undefined;
  return { roles: ['notice', 'reminder'], moment: `answer-by ${answerBy}` };
}
