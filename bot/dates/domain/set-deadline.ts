import type { Decide } from '../../declared/decide.ts';
import { type MayNow, secretariatOnly } from '../../kernel/asked.ts';
import { faultInAnswerBy } from '../../meeting/domain/answer-by.ts';
import type { MeetingSetting } from '../../meeting/domain/still-open.ts';
import { type DatesSetting, faultInDates } from './answer.ts';
import { lastProposed } from './check.ts';
import type { Dates } from './state.ts';

export const maySetDatesDeadline: MayNow<Dates, DatesSetting> = (dates, asked) =>
  secretariatOnly('set-dates-deadline', asked) ?? faultInDates(dates, asked);

/** The secretariat names another last day for answers, or none. Nobody is asked anew: what has been said says the new day. */
export const setDatesDeadline: Decide<'set-dates-deadline', Dates, MeetingSetting> = (dates, command, asked) => {
  const { dates: id, answerBy } = command;
  const not = maySetDatesDeadline(dates, asked);
  if (not) return not;
  if (answerBy === (dates.fields.answerBy ?? '')) return 'repeat';
  const about = { type: 'dates-deadline-set', kind: 'date-poll', id } as const;
  if (answerBy === '') return [about];
  return faultInAnswerBy(answerBy, lastProposed(dates.fields), asked) ?? [{ ...about, answerBy }];
};
