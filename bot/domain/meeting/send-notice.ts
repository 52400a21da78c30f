import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import { within } from '../cooperation/states.ts';
import type { Team } from '../forum/team.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { settled } from './agenda-editing.ts';
import { isOver } from './hours.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingFact } from './meeting-facts.ts';

export interface NoticeSetting {
  forum: ForumDefinition;
  /** The team of the body, if it is connected. */
  team: Team | undefined;
  /** IANA name of the cooperation's time zone. */
  zone: string;
  /** Set when it is to be posted once more: the revision whose post failed or is uncertain. */
  lost?: number;
}

/**
 * The secretariat calls a planned meeting: its agenda is settled and the notice goes to the body's channel. A notice
 * that did not get there can be sent once more, as a new revision; answers that were given stay as they are.
 */
export function sendNotice(
  id: string,
  meeting: Meeting,
  setting: NoticeSetting,
  roles: readonly Role[],
  now: Date,
): MeetingFact[] | Refusal {
  if (!mayDo('send-notice', roles)) return refuse('refusal.secretariat-only');
  const forum = setting.forum.shortName;
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', { forum });
  const revision = meeting.status === 'noticed' ? meeting.revision : 0;
  if (revision > 0 && setting.lost !== revision) return refuse('refusal.already-called', { forum });
  if (isOver(meeting.definition.when, setting.zone, now)) return refuse('refusal.meeting-over', { forum });
  if (!within(meeting.definition.when.date, setting.forum.validFrom, setting.forum.validTo)) {
    return refuse('refusal.forum-ended', { forum });
  }
  if (setting.team?.status !== 'connected') {
    return refuse('refusal.forum-not-connected', { forum, team: setting.forum.teamName });
  }
  return [...settled(id, meeting, setting.forum), { type: 'notice-sent', kind: 'meeting', id, revision: revision + 1 }];
}
