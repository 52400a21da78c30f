import type { Passing } from '../../service/matter.ts';
import { isAfter } from '../domain/deadline.ts';

/** The day until which answers are awaited: a question is still open after it, and says so. */
export const ROUND_PASSES: Passing = {
  reads: () => [{ kind: 'round', status: 'open' }],
  find: (loaded, since, { now, zone }) => {
    const open = loaded.list('round').filter(({ state }) => state.status === 'open');
    return open.flatMap(({ id, state: { fields } }) => {
      const { answerBy } = fields;
      if (answerBy.date < since || !isAfter(answerBy, zone, now)) return [];
      const moment = `answer-by ${answerBy.date} ${answerBy.time ?? ''}`;
      return [{ matter: { kind: 'round', id }, roles: ['round', 'reminder'], moment }];
    });
  },
};
