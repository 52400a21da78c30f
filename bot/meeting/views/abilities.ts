import { lostTeamText } from '../../forum/views/lost-team.ts';
import type { Asked } from '../../kernel/asked.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { type Language, text } from '../../texts/text.ts';
import { mayCancelMeeting } from '../domain/cancel.ts';
import { mayChangeMeeting } from '../domain/change.ts';
import { mayRemoveMeeting } from '../domain/remove.ts';
import { maySendChange } from '../domain/send-change.ts';
import { maySendNotice } from '../domain/send-notice.ts';
import { revisionOf } from '../domain/state.ts';
import type { MeetingBundle } from './bundle.ts';
import type { MeetingView } from './view.ts';

/** What a reader may do with a meeting now, and, where the notice can't be sent, why. `lost`: its post is not known to stand. `promised`: the channel was told its day. `noted`: its minutes are begun. */
export function abilities(
  bundle: MeetingBundle,
  by: Asked,
  { lost, promised, noted }: { lost: boolean; promised: boolean; noted: boolean },
  language: Language,
): MeetingView['can'] {
  const { meeting, forum, zone, team } = bundle;
  const asked = { ...by, forum, zone, team };
  const change = mayChangeMeeting(meeting, asked) === undefined;
  const not = maySendNotice(meeting, { ...asked, ...(lost ? { lost: revisionOf(meeting) } : {}) });
  const untold = change && meeting.status === 'noticed' && team?.status !== 'connected';
  return {
    cancel: mayCancelMeeting(meeting, asked) === undefined,
    change,
    remove: mayRemoveMeeting(meeting, { ...asked, promised, noted }) === undefined,
    sendChange: maySendChange(meeting, asked) === undefined,
    sendNotice: not === undefined && meeting.status === 'planned',
    sendAgain: not === undefined && meeting.status === 'noticed',
    ...(untold ? { untoldText: text(language, 'meeting.untold', { forum: forum.shortName }) } : {}),
    ...hint(not, bundle, language),
  };
}

/** Nothing is said of what nobody would look for: a notice that was sent, of a meeting that was cancelled or has been, to who may not. */
function hint(
  not: Refusal | 'repeat' | undefined,
  { forum, lostTeam }: MeetingBundle,
  language: Language,
): { sendNoticeHint?: string } {
  if (not === undefined || not === 'repeat') return {};
  const { refused, params } = not;
  if (refused === 'refusal.forum-ended')
    return { sendNoticeHint: text(language, 'meeting.can-not-send.ended', params) };
  if (refused !== 'refusal.forum-not-connected') return {};
  if (lostTeam) return { sendNoticeHint: lostTeamText(forum, lostTeam, language) };
  return { sendNoticeHint: text(language, 'meeting.can-not-send.no-team', params) };
}
