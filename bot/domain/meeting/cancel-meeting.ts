import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import type { FactOf } from '../fact.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isOver } from './hours.ts';
import { agendaOf, type Meeting } from './meeting.ts';

/** The secretariat calls a meeting off (ställer in mötet); its card and page say so, and its answers are closed. */
export function cancelMeeting(
  id: string,
  meeting: Meeting,
  forum: ForumDefinition,
  reason: string,
  roles: readonly Role[],
  now: Date,
  zone: string,
): FactOf<'meeting-cancelled'>[] | Refusal {
  if (!mayDo('cancel-meeting', roles)) return refuse('refusal.secretariat-only');
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', { forum: forum.shortName });
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.meeting-over', { forum: forum.shortName });
  const agenda = agendaOf(meeting, forum.standingAgenda);
  return [{ type: 'meeting-cancelled', kind: 'meeting', id, reason, agenda }];
}
