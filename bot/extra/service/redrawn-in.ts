import { head } from '../../forum/service/bodies.ts';
import type { Behind } from '../../forum/service/tasks/teams.ts';
import { isOver } from '../../meeting/domain/hours.ts';

/** A body's requests for a meeting that is to come. */
export const EXTRAS_BEHIND: Behind = {
  reads: [{ kind: 'extra-request' }],
  redraw: (body, after, now) => {
    const zone = head(after).timeZone;
    const coming = after
      .list('extra-request')
      .filter(({ state }) => state.forum === body && !isOver(state.when, zone, now));
    return coming.map(({ id }) => ({ matter: { kind: 'extra', id }, roles: ['extra'] }));
  },
};
