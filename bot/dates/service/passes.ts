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

function momentOf({ status, fields }: Dates, since: string, at: { now: Date; zone: string }): string | undefined {
  if (status !== 'open') return undefined;
  const { answerBy, proposals } = fields;
  const late = answerBy !== undefined && answerBy >= since && isLate(answerBy, at) ? [`answer-by ${answerBy}`] : [];
  const over = proposals.filter((when) => lastDayOf(when) >= since && isOver(when, at.zone, at.now));
  const passed = [...late, ...over.map((when) => `over ${lastDayOf(when)} ${when.end ?? ''}`).sort()];
  return passed.at(-1);
}
