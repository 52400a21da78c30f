import { head } from '../../forum/service/bodies.ts';
import type { Behind } from '../../forum/service/tasks/teams.ts';
import { isOver } from '../../meeting/domain/hours.ts';
import { proposalsOf } from '../domain/state.ts';

/** A body's date questions about days that are to come. */
export const DATES_BEHIND: Behind = {
  reads: [{ kind: 'date-poll' }],
  redraw: (body, after, now) => {
    const zone = head(after).timeZone;
    const coming = after
      .list('date-poll')
      .filter(({ state }) => state.fields.forum === body)
      .filter(({ state }) => proposalsOf(state.fields).some(({ when }) => !isOver(when, zone, now)));
    return coming.map(({ id }) => ({ matter: { kind: 'dates', id }, roles: ['dates', 'reminder'] }));
  },
};
