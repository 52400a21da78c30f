import { updateIn } from '../../delivery/service/channel-post.ts';
import { head } from '../../forum/service/bodies.ts';
import type { Behind } from '../../forum/service/tasks/teams.ts';
import { isOver } from '../domain/hours.ts';
import { postOf } from '../domain/state.ts';
import { meetingsIn } from './by-date.ts';
import { aboutMeeting } from './matter.ts';
import { noticeKey } from './notice-deliveries.ts';

/** The notices in a body's channel, redrawn as their meetings stand now. */
export const NOTICES_BEHIND: Behind = {
  reads: [{ kind: 'meeting' }],
  redraw: (team, after, now) => {
    const { channel } = team.facts;
    const zone = head(after).timeZone;
    return meetingsIn(after).flatMap(({ id, meeting }) => {
      const { forum, when } = meeting.definition;
      const post = postOf(meeting);
      if (forum !== team.forum || post === 0 || isOver(when, zone, now)) return [];
      return [updateIn({ channel, about: aboutMeeting(id, 'notice', post) }, noticeKey(id, post))];
    });
  },
};
