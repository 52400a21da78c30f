import { head } from '../../forum/service/bodies.ts';
import type { About } from '../../ports/matters.ts';
import type { Loaded } from '../../ports/store.ts';
import type { Context } from '../../service/context.ts';
import type { DeclaredRole, Matter } from '../../service/matter.ts';
import { type MeetingDeliveryRole, meetingSuperseded } from '../domain/delivery.ts';
import type { Meeting } from '../domain/state.ts';
import { NOTICE_ASKS } from './asks.ts';
import { drawMeetingPost } from './draw-post.ts';

/** A notice tells all there is, and is what an approval was asked for; what is told beside it stands for nothing else. */
export const MEETING_MATTER: Matter<Context, MeetingDeliveryRole> = {
  body: { kind: 'meeting', forum: (id, loaded) => meetingIn(loaded, id)?.definition.forum },
  roles: {
    notice: {
      line: 'delivery.notice',
      standsFor: ['notice', 'change', 'approval'],
      draw: drawMeetingPost,
      superseded: superseded('notice'),
    },
    change: { line: 'delivery.change', standsFor: [], draw: null, superseded: superseded('change') },
    cancellation: { line: 'delivery.cancelled', standsFor: [], draw: null, superseded: superseded('cancellation') },
    approval: { line: 'delivery.approval', standsFor: [], draw: null, superseded: superseded('approval') },
    reminder: { line: 'delivery.reminder', standsFor: [], draw: null, superseded: superseded('reminder') },
  },
  asks: NOTICE_ASKS,
};

function superseded(role: MeetingDeliveryRole): DeclaredRole<Context>['superseded'] {
  return (id, number, { forum, loaded, now }) => {
    const meeting = meetingIn(loaded, id);
    return meeting && meetingSuperseded({ role, number, meeting, zone: head(loaded).timeZone }, forum, now);
  };
}

function meetingIn(loaded: Loaded, id: string): Meeting | undefined {
  const row = loaded.get('meeting', id);
  return row?.state;
}

/** `number`: the notice's or the change's revision; for an approval the agenda's edition. */
export function aboutMeeting(id: string, role: MeetingDeliveryRole, number?: number): About<'meeting'> {
  const { standsFor } = MEETING_MATTER.roles[role];
  return { matter: { kind: 'meeting', id }, role, standsFor, ...(number === undefined ? {} : { number }) };
}
