import type { CommandOf, Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { planMeeting } from '../../meeting/domain/plan.ts';
import type { Meeting } from '../../meeting/domain/state.ts';
import type { MeetingSetting } from '../../meeting/domain/still-open.ts';
import { faultInPoll, type PollSetting } from './answer.ts';
import { type Answered, carryOver } from './carry-over.ts';
import { meetingFields } from './check.ts';
import type { DateFact } from './facts.ts';
import { type DatePoll, proposalsOf } from './state.ts';

export interface ChooseSetting extends Answered, MeetingSetting {
  /** What already has the new meeting's id. */
  existing: Meeting | undefined;
}

export const mayChooseDate: MayNow<DatePoll, PollSetting> = (poll, asked) =>
  secretariatOnly('choose-date', asked) ?? faultInPoll(poll, asked);

/** The secretariat chooses one of the dates: the meeting is planned, and those who said yes or no have answered already. */
export const chooseDate: Decide<'choose-date', DatePoll, ChooseSetting> = (poll, command, asked) => {
  const { poll: id, proposal, meeting } = command;
  const not = mayChooseDate(poll, asked);
  if (not) return isChosen(poll, command) && secretariatOnly('choose-date', asked) === undefined ? 'repeat' : not;
  const chosen = proposalsOf(poll.fields).find((one) => one.id === proposal);
  if (chosen === undefined) return refuse('refusal.unknown-proposal');
  const fields = meetingFields(poll.fields, chosen.when);
  const planned = planMeeting(asked.existing, { do: 'plan-meeting', id: meeting, fields }, asked);
  if (planned === 'repeat') return refuse('refusal.meeting-exists');
  if (!Array.isArray(planned)) return planned;
  const done: DateFact = { type: 'date-chosen', kind: 'date-poll', id, proposal, meeting };
  return [done, ...planned, ...carryOver(meeting, chosen, poll.fields.mode, asked)];
};

function isChosen(poll: DatePoll, { proposal, meeting }: CommandOf<'choose-date'>): boolean {
  return poll.status === 'chosen' && poll.proposal === proposal && poll.meeting === meeting;
}
