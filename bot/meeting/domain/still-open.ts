import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { isOver } from './hours.ts';
import type { Meeting } from './state.ts';

/** What is known of a meeting's body when something is decided about the meeting. */
export interface MeetingSetting {
  forum: ForumDefinition;
  /** IANA name of the cooperation's time zone. */
  zone: string;
}

/** Why a meeting is as it is for good, or undefined: it was cancelled, or it has been. */
export function faultInMeeting(
  meeting: Meeting,
  { forum, zone, now }: MeetingSetting & { now: Date },
): Refusal | undefined {
  const names = { forum: forum.shortName };
  if (meeting.status === 'cancelled') return refuse('refusal.meeting-cancelled', names);
  return isOver(meeting.definition.when, zone, now) ? refuse('refusal.meeting-over', names) : undefined;
}
