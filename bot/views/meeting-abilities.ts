import { mayDo, type Role } from '../domain/access.ts';
import { unsentChanges } from '../domain/meeting/send-change.ts';
import { type Language, text } from '../texts/text.ts';
import { lostTeamText } from './lost-team.ts';
import type { MeetingBundle } from './meeting-bundle.ts';
import type { MeetingView } from './meeting-view.ts';

/** What a reader may do with a meeting now, and, where the notice can't be sent, why. */
export function abilities(
  bundle: MeetingBundle,
  roles: readonly Role[],
  { over, lost }: { over: boolean; lost: boolean },
  language: Language,
): MeetingView['can'] {
  const { meeting } = bundle;
  const lives = meeting.status !== 'cancelled' && !over;
  const connected = bundle.team?.status === 'connected';
  const changes = {
    cancel: mayDo('cancel-meeting', roles) && lives,
    change: mayDo('change-meeting', roles) && lives,
    sendChange: mayDo('send-change', roles) && lives && connected && unsentChanges(meeting).length > 0,
  };
  const again = meeting.status === 'noticed' && lost;
  const untold = changes.change && meeting.status === 'noticed' && !connected;
  const untoldText = untold ? { untoldText: text(language, 'meeting.untold', { forum: bundle.forum.shortName }) } : {};
  const no = { sendNotice: false, sendAgain: false, ...changes, ...untoldText };
  if (!mayDo('send-notice', roles) || !(meeting.status === 'planned' || again)) return no;
  if (over) return { ...no, sendNoticeHint: text(language, 'meeting.can-not-send.over') };
  if (connected) return { ...changes, sendNotice: !again, sendAgain: again };
  if (bundle.lostTeam) return { ...no, sendNoticeHint: lostTeamText(bundle.forum, bundle.lostTeam, language) };
  const words = { forum: bundle.forum.shortName, team: bundle.forum.teamName };
  return { ...no, sendNoticeHint: text(language, 'meeting.can-not-send.no-team', words) };
}
