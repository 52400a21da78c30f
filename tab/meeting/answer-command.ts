import type { Command } from '../../bot/declared/command.ts';
import type { AnswerChoice, MeetingView, MyAnswerView } from '../../bot/meeting/views/view.ts';
import { type Check, isOptional, isShape, isText } from '../shell/shape.ts';

/** What stands in the time fields: "10:00", "" or nothing. */
export interface Hours {
  from?: string | undefined;
  until?: string | undefined;
}

const isHoursGiven = isShape<Hours>({ from: isOptional(isText), until: isOptional(isText) });
/** Null: the answer has none. */
export const isHours: Check<Hours | null> = (value): value is Hours | null => value === null || isHoursGiven(value);

/** Where the hours of an answer that is being given are kept. */
export function hoursKey(meeting: string, seat: string | null): string {
  return `hours ${meeting} ${seat ?? ''}`;
}

/** A press on a choice as a command. Hours go along only with the choices that may have them. */
export function answerCommand(
  { id, revision }: Pick<MeetingView, 'id' | 'revision'>,
  { seat, drawn }: Pick<MyAnswerView, 'seat' | 'drawn'>,
  { value, partly }: AnswerChoice,
  hours: Hours | null,
): Command {
  const { from, until } = (partly && hours) || {};
  const answer = { value, ...(from ? { from } : {}), ...(until ? { until } : {}) };
  return { do: 'answer-notice', meeting: id, revision, answer, drawn, seat };
}
