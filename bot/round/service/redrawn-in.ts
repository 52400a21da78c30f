import { head } from '../../forum/service/bodies.ts';
import type { Behind } from '../../forum/service/tasks/teams.ts';
import { addDays, localDate } from '../../kernel/local-time.ts';

/** As long as Att göra tells of a question that was closed. */
const BACK_DAYS = 30;

/** A body's questions that are open, or were closed lately. */
export const ROUNDS_BEHIND: Behind = {
  reads: [{ kind: 'round' }],
  redraw: (body, after, now) => {
    const since = addDays(localDate(now, head(after).timeZone), -BACK_DAYS);
    const fresh = after
      .list('round')
      .filter(({ state }) => state.fields.forum === body)
      .filter(({ state }) => state.status === 'open' || state.closedAt >= since);
    return fresh.map(({ id }) => ({ matter: { kind: 'round', id }, roles: ['round', 'reminder'] }));
  },
};
