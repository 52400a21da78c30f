import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import type { FactOf } from '../fact.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingFact } from '../meeting/meeting-facts.ts';
import { planMeeting } from '../meeting/plan-meeting.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { faultInPoll } from './answer-dates.ts';
import { type Answered, carryOver } from './carry-over.ts';
import { meetingFields } from './check-dates.ts';
import type { DateFact } from './date-facts.ts';
import { type DatePoll, proposalsOf } from './date-poll.ts';

export interface ChooseSetting extends Answered {
  forum: ForumDefinition;
  zone: string;
  /** What already has the new meeting's id. */
  existing: Meeting | undefined;
}

/** The secretariat chooses one of the dates: the meeting is planned, and those who said yes or no have answered already. */
export function chooseDate(
  id: string,
  poll: DatePoll,
  { proposal, meeting }: { proposal: string; meeting: string },
  setting: ChooseSetting,
  roles: readonly Role[],
  now: Date,
): (DateFact | MeetingFact | FactOf<'notice-answered'>)[] | Refusal | 'repeat' {
  if (!mayDo('choose-date', roles)) return refuse('refusal.secretariat-only');
  if (poll.status === 'chosen' && poll.proposal === proposal && poll.meeting === meeting) return 'repeat';
  const fault = faultInPoll(poll, { forum: setting.forum.shortName });
  if (fault) return fault;
  const chosen = proposalsOf(poll.fields).find((one) => one.id === proposal);
  if (chosen === undefined) return refuse('refusal.unknown-proposal');
  const planned = planMeeting(meeting, setting.existing, meetingFields(poll.fields, chosen.when), setting, roles, now);
  if (planned === 'repeat') return refuse('refusal.meeting-exists');
  if (isRefusal(planned)) return planned;
  const done: DateFact = { type: 'date-chosen', kind: 'date-poll', id, proposal, meeting };
  return [done, ...planned, ...carryOver(meeting, chosen, poll.fields.mode, setting)];
}
