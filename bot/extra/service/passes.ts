import { isOver, lastDayOf } from '../../meeting/domain/hours.ts';
import type { Passing } from '../../service/matter.ts';

/** The day for which a meeting was asked: nobody can join in after it. */
export const EXTRA_PASSES: Passing = {
  reads: () => [{ kind: 'extra-request' }],
  find: (loaded, since, { now, zone }) =>
    loaded.list('extra-request').flatMap(({ id, state: { status, when } }) => {
      if (status !== 'open' || lastDayOf(when) < since || !isOver(when, zone, now)) return [];
      const moment = `over ${lastDayOf(when)} ${when.end ?? ''}`;
      return [{ matter: { kind: 'extra', id }, roles: ['extra'], moment }];
    }),
};
