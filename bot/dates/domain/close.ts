import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { faultInPoll, type PollSetting } from './answer.ts';
import type { DatePoll } from './state.ts';

export const mayCloseDates: MayNow<DatePoll, PollSetting> = (poll, asked) =>
  secretariatOnly('close-dates', asked) ?? (poll.status === 'closed' ? 'repeat' : faultInPoll(poll, asked));

/** The secretariat takes the question back: no date was found. */
export const closeDates: Decide<'close-dates', DatePoll, PollSetting> = (poll, { poll: id }, asked) =>
  mayCloseDates(poll, asked) ?? [{ type: 'dates-closed', kind: 'date-poll', id }];
