import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { type DatesSetting, faultInDates } from './answer.ts';
import type { Dates } from './state.ts';

export const mayCloseDates: MayNow<Dates, DatesSetting> = (dates, asked) =>
  secretariatOnly('close-dates', asked) ?? (dates.status === 'closed' ? 'repeat' : faultInDates(dates, asked));

/** The secretariat takes the question back: no date was found. */
export const closeDates: Decide<'close-dates', Dates, DatesSetting> = (dates, { dates: id }, asked) =>
  mayCloseDates(dates, asked) ?? [{ type: 'dates-closed', kind: 'date-poll', id }];
