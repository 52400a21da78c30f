import { head } from '../../forum/service/bodies.ts';
import type { Behind } from '../../forum/service/tasks/teams.ts';
import { isOver } from '../domain/hours.ts';
import { postOf } from '../domain/state.ts';
import { meetingsIn } from './by-date.ts';
import { everyRole, redraw } from './fallen-behind.ts';

/** What was said about a body's meetings, as they stand now. */
export const MEETINGS_BEHIND: Behind = {
  reads: [{ kind: 'meeting' }],
  redraw: (body, after, now) => {
    const zone = head(after).timeZone;
    return meetingsIn(after).flatMap(({ id, meeting }) => {
      const { forum, when } = meeting.definition;
      if (forum !== body || postOf(meeting) === 0 || isOver(when, zone, now)) return [];
      return redraw(id, everyRole());
    });
  },
};
