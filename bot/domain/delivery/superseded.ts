import type { ForumDefinition } from '../cooperation/definition.ts';
import type { DatePoll } from '../dates/date-poll.ts';
import type { ExtraRequest } from '../extra/extra-request.ts';
import { approvalState } from '../meeting/approve-agenda.ts';
import { isOver } from '../meeting/hours.ts';
import { type Meeting, postOf, revisionOf, secretSince } from '../meeting/meeting.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Round } from '../round/round.ts';

export interface AboutMeeting {
  what: 'notice' | 'change' | 'cancellation' | 'approval';
  meeting: Meeting;
  /** The notice's or the change's revision; for an approval the agenda's edition. */
  number: number;
  /** IANA name of the cooperation's time zone. */
  zone: string;
}

/** What a message that did not arrive was about, as that stands now. */
export type Matter =
  | AboutMeeting
  | { what: 'dates'; poll: DatePoll }
  | { what: 'extra'; request: ExtraRequest }
  | { what: 'round'; round: Round };

/** Why a message must not go out any more: it would say or ask something that no longer holds. */
export function superseded(matter: Matter, forum: ForumDefinition, now: Date): Refusal | undefined {
  const names = { forum: forum.shortName };
  switch (matter.what) {
    case 'dates':
      return matter.poll.status === 'open' ? undefined : refuse('refusal.resend-closed', names);
    case 'extra':
      return matter.request.status === 'open' ? undefined : refuse('refusal.resend-closed', names);
    case 'round':
      return matter.round.status === 'open' ? undefined : refuse('refusal.resend-closed', names);
    default:
      return supersededAboutMeeting(matter, forum, now);
  }
}

function supersededAboutMeeting(matter: AboutMeeting, forum: ForumDefinition, now: Date): Refusal | undefined {
  const { what, meeting, zone } = matter;
  const names = { forum: forum.shortName };
  if (isOver(meeting.definition.when, zone, now)) return refuse('refusal.resend-over', names);
  if (what === 'cancellation') return undefined;
  if (meeting.status === 'cancelled') return refuse('refusal.resend-cancelled', names);
  if (!holds(matter, forum)) return refuse('refusal.resend-newer', names);
  return secretSince(meeting) ? refuse('refusal.resend-secret', names) : undefined;
}

/** Is it still the latest of its kind? */
function holds({ what, meeting, number }: AboutMeeting, forum: ForumDefinition): boolean {
  if (what === 'notice') return number === postOf(meeting);
  if (what === 'change') return number === revisionOf(meeting);
  return number === meeting.agendaEdition && approvalState(meeting, forum) === 'asked';
}
