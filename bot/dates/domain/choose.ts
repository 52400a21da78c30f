import type { CommandOf, Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Existing, planMeeting } from '../../meeting/domain/plan.ts';
import type { MeetingSetting } from '../../meeting/domain/still-open.ts';
import { type DatesSetting, faultInDates } from './answer.ts';
import { type Answered, carryOver } from './carry-over.ts';
import { meetingFields } from './check.ts';
import type { DateFact } from './facts.ts';
import { type Dates, proposalsOf } from './state.ts';

export interface ChooseSetting extends Answered, MeetingSetting {
  existing: Existing;
}

export const mayChooseDate: MayNow<Dates, DatesSetting> = (dates, asked) =>
  secretariatOnly('choose-date', asked) ?? faultInDates(dates, asked);

/** The secretariat chooses one of the dates: the meeting is planned, and those who said yes or no have answered already. */
export const chooseDate: Decide<'choose-date', Dates, ChooseSetting> = (dates, command, asked) => {
  const { dates: id, proposal, meeting } = command;
  const not = mayChooseDate(dates, asked);
  if (not) return isChosen(dates, command) && secretariatOnly('choose-date', asked) === undefined ? 'repeat' : not;
  const chosen = proposalsOf(dates.fields).find((one) => one.id === proposal);
  if (chosen === undefined) return refuse('refusal.unknown-proposal');
  const fields = meetingFields(dates.fields, chosen.when);
  const planned = planMeeting(asked.existing, { do: 'plan-meeting', id: meeting, fields }, asked);
  if (planned === 'repeat') return refuse('refusal.meeting-exists');
  if (!Array.isArray(planned)) return planned;
  const done: DateFact = { type: 'date-chosen', kind: 'date-poll', id, proposal, meeting };
  return [done, ...planned, ...carryOver(meeting, chosen, dates.fields.mode, asked)];
};

function isChosen(dates: Dates, { proposal, meeting }: CommandOf<'choose-date'>): boolean {
  return dates.status === 'chosen' && dates.proposal === proposal && dates.meeting === meeting;
}
