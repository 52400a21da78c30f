import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { settled } from './agenda-editing.ts';
import { isOver } from './hours.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingFact } from './meeting-facts.ts';

/** The secretariat calls a meeting off (ställer in mötet); its card and page say so, and its answers are closed. */
export function cancelMeeting(
  id: string,
  meeting: Meeting,
  forum: ForumDefinition,
  reason: string,
  roles: readonly Role[],
  now: Date,
  zone: string,
): MeetingFact[] | Refusal {
  if (!mayDo('cancel-meeting', roles)) return refuse('refusal.secretariat-only');
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', { forum: forum.shortName });
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.meeting-over', { forum: forum.shortName });
  return [...settled(id, meeting, forum), { type: 'meeting-cancelled', kind: 'meeting', id, words: { reason } }];
}
