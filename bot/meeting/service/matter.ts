import { drawReminderPost } from '../../delivery/service/draw-reminder-post.ts';
import { head } from '../../forum/service/bodies.ts';
import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { DeclaredRole, Matter } from '../../service/matter.ts';
import { type MeetingDeliveryRole, meetingSuperseded } from '../domain/delivery.ts';
import { standing } from '../domain/state.ts';
import { NOTICE_ASKS } from './asks.ts';
import { drawApprovalPost } from './draw-approval-post.ts';
import { drawChangePost } from './draw-beside.ts';
import { drawMeetingPost } from './draw-post.ts';
import { drawSubstitutePost } from './draw-substitute.ts';
import { MEETING_PASSES } from './passes.ts';

/** A notice tells all there is, and is what an approval was asked for; what is told beside it stands for nothing else. */
export const MEETING_MATTER: Matter<Context, MeetingDeliveryRole> = {
  body: { kind: 'meeting', forum: (id, loaded) => standing(loaded.get('meeting', id)?.state)?.definition.forum },
  roles: {
    notice: {
      line: 'delivery.notice',
      standsFor: ['notice', 'change', 'approval'],
      draw: drawMeetingPost,
      stands: 'one',
      superseded: superseded('notice'),
    },
    change: {
      line: 'delivery.change',
      standsFor: [],
      draw: drawChangePost,
      stands: 'each',
      superseded: superseded('change'),
    },
    // Nothing comes after it.
    cancellation: {
      line: 'delivery.cancelled',
      standsFor: [],
      draw: null,
      stands: 'each',
      superseded: superseded('cancellation'),
    },
    approval: {
      line: 'delivery.approval',
      standsFor: [],
      draw: drawApprovalPost,
      stands: 'each',
      superseded: superseded('approval'),
    },
    substitute: {
      line: 'delivery.substitute',
      standsFor: [],
      draw: drawSubstitutePost,
      stands: 'each',
      superseded: superseded('substitute'),
    },
    // That they were called is over, whoever comes; what they were told when they were is drawn anew.
    spared: {
      line: 'delivery.told',
      standsFor: [],
      draw: null,
      stands: 'each',
      superseded: superseded('spared'),
    },
    reminder: {
      line: 'delivery.reminder',
      standsFor: [],
      draw: drawReminderPost,
      stands: 'each',
      superseded: superseded('reminder'),
    },
  },
  asks: NOTICE_ASKS,
  passes: MEETING_PASSES,
};

function superseded(role: MeetingDeliveryRole): DeclaredRole<Context>['superseded'] {
  return (id, number, { forum, loaded, now }) => {
    const meeting = standing(loaded.get('meeting', id)?.state);
    return meeting && meetingSuperseded({ role, number, meeting, zone: head(loaded).timeZone }, forum, now);
  };
}

/** `number`: the notice's or the change's revision; for an approval the agenda's edition. */
export function aboutMeeting(id: string, role: MeetingDeliveryRole, number?: number): About<'meeting'> {
  const { standsFor } = MEETING_MATTER.roles[role];
  return { matter: { kind: 'meeting', id }, role, standsFor, ...(number === undefined ? {} : { number }) };
}
