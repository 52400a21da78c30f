import type { ForumDefinition, MeetingTime, SeatDefinition } from '../../kernel/definition.ts';
import { type MeetingFact, meetingParts } from '../../meeting/domain/facts.ts';
import type { ExtraFact } from './facts.ts';

export interface ExtraBody {
  forum: ForumDefinition;
  /** The body's seats that count today. */
  seats: readonly SeatDefinition[];
  /** IANA name of the cooperation's time zone. */
  zone: string;
}

export interface ExtraSetting extends ExtraBody {
  /** What the meeting is called, and its id, should this ask make it. */
  title: string;
  meeting: string;
}

/** What follows once so many seats have asked as the body's rule says: the meeting is planned, once. */
export function reached(
  id: string,
  { when, reason }: { when: MeetingTime; reason: string },
  count: number,
  { forum, title, meeting }: ExtraSetting,
): (ExtraFact | MeetingFact)[] {
  const needed = forum.rules.extraMeetingByMembers;
  if (needed === null || count < needed) return [];
  const asked = {
    id: meeting,
    forum: forum.id,
    kind: 'extra',
    title,
    when,
    mode: 'undecided',
    purpose: reason,
  } as const;
  return [
    { type: 'meeting-planned', kind: 'meeting', id: meeting, ...meetingParts(asked) },
    { type: 'extra-meeting-planned', kind: 'extra-request', id, meeting },
  ];
}
