import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { approvalState } from './approve-agenda.ts';
import { isOver } from './hours.ts';
import { type Meeting, postOf, revisionOf, secretSince } from './state.ts';

/** What a delivery about a meeting is for. */
export type MeetingDeliveryRole = (typeof MEETING_ROLES)[number];
export const MEETING_ROLES = [
  'notice',
  'change',
  'cancellation',
  'approval',
  'substitute',
  'spared',
  'reminder',
] as const;

export interface SentAboutMeeting {
  role: MeetingDeliveryRole;
  /** The notice's or the change's revision; for an approval the agenda's edition. Of a notice absent: the latest. */
  number: number | undefined;
  meeting: Meeting;
  /** IANA name of the cooperation's time zone. */
  zone: string;
}

/** Why a message about a meeting must not go out any more: it would say or ask something that no longer holds. */
export function meetingSuperseded(sent: SentAboutMeeting, forum: ForumDefinition, now: Date): Refusal | undefined {
  const { role, meeting, zone } = sent;
  const names = { forum: forum.shortName };
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.resend-over', names);
  if (role === 'cancellation') return undefined;
  if (meeting.status === 'cancelled') return refuse('refusal.resend-cancelled', names);
  if (!holds(sent, forum)) return refuse('refusal.resend-newer', names);
  return secretSince(meeting) ? refuse('refusal.resend-secret', names) : undefined;
}

/** Is it still the latest of its kind? */
function holds({ role, meeting, number }: SentAboutMeeting, forum: ForumDefinition): boolean {
  if (role === 'notice') return number === undefined || number === postOf(meeting);
  if (role === 'reminder') return meeting.status === 'noticed';
  if (role === 'change') return number === revisionOf(meeting);
  if (role === 'substitute' || role === 'spared') return true;
  return number === meeting.agendaEdition && approvalState(meeting, forum) === 'asked';
}
