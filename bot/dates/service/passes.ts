import { isLate } from '../../meeting/domain/answer-by.ts';
import { isOver, lastDayOf } from '../../meeting/domain/hours.ts';
import type { Passing } from '../../service/matter.ts';
import type { Dates } from '../domain/state.ts';

/** The last day for answers, and each of the proposed days: nobody is asked about one that has been. */
export const DATES_PASS: Passing = {
  reads: () => [{ kind: 'date-poll' }],
  find: (loaded, since, at) =>
    loaded.list('date-poll').flatMap(({ id, state }) => {
      const moment = momentOf(state, since, at);
      return moment ? [{ matter: { kind: 'dates', id }, roles: ['dates', 'reminder'], moment }] : [];
    }),
};

/** The latest of what has passed: the last day for answers may lie between the proposed days. */
function momentOf({ status, fields }: Dates, since: string, at: { now: Date; zone: string }): string | undefined {
  if (status !== 'open') return undefined;
  const { answerBy, proposals } = fields;
  const late = answerBy !== undefined && isLate(answerBy, at) ? [{ what: 'answer-by', day: answerBy }] : [];
  const over = proposals
    .filter((when) => isOver(when, at.zone, at.now))
    .map((when) => ({ what: 'over', day: `${lastDayOf(when)} ${when.end ?? ''}` }));
  const [last] = [...late, ...over].filter(({ day }) => day >= since).sort((a, b) => (a.day < b.day ? 1 : -1));
  return last && `${last.what} ${last.day}`;
}
