import type { Asked } from '../domain/decide.ts';
import { mayCancelMeeting } from '../domain/meeting/cancel-meeting.ts';
import { mayChangeMeeting } from '../domain/meeting/change-meeting.ts';
import { revisionOf } from '../domain/meeting/meeting.ts';
import { maySendChange } from '../domain/meeting/send-change.ts';
import { maySendNotice } from '../domain/meeting/send-notice.ts';
import type { Refusal } from '../domain/refusal.ts';
import { type Language, text } from '../texts/text.ts';
import { lostTeamText } from './lost-team.ts';
import type { MeetingBundle } from './meeting-bundle.ts';
import type { MeetingView } from './meeting-view.ts';

/** What a reader may do with a meeting now, and, where the notice can't be sent, why. `lost`: its post is not known to stand. */
export function abilities(bundle: MeetingBundle, by: Asked, lost: boolean, language: Language): MeetingView['can'] {
  const { meeting, forum, zone, team } = bundle;
  const asked = { ...by, forum, zone, team };
  const change = mayChangeMeeting(meeting, asked) === undefined;
  const not = maySendNotice(meeting, { ...asked, ...(lost ? { lost: revisionOf(meeting) } : {}) });
  const untold = change && meeting.status === 'noticed' && team?.status !== 'connected';
  return {
    cancel: mayCancelMeeting(meeting, asked) === undefined,
    change,
    sendChange: maySendChange(meeting, asked) === undefined,
    sendNotice: not === undefined && meeting.status === 'planned',
    sendAgain: not === undefined && meeting.status === 'noticed',
    ...(untold ? { untoldText: text(language, 'meeting.untold', { forum: forum.shortName }) } : {}),
    ...hint(not, bundle, language),
  };
}

/** Nothing is said of what nobody would look for: a notice that was sent, of a meeting that was cancelled, to who may not. */
function hint(
  not: Refusal | 'repeat' | undefined,
  { forum, lostTeam }: MeetingBundle,
  language: Language,
): { sendNoticeHint?: string } {
  if (not === undefined || not === 'repeat') return {};
  const { refused, params } = not;
  if (refused === 'refusal.meeting-over') return { sendNoticeHint: text(language, 'meeting.can-not-send.over') };
  if (refused === 'refusal.forum-ended')
    return { sendNoticeHint: text(language, 'meeting.can-not-send.ended', params) };
  if (refused !== 'refusal.forum-not-connected') return {};
  if (lostTeam) return { sendNoticeHint: lostTeamText(forum, lostTeam, language) };
  return { sendNoticeHint: text(language, 'meeting.can-not-send.no-team', params) };
}
