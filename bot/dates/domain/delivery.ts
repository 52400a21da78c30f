import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { DatePoll } from './date-poll.ts';

/** What a delivery about a date question is for: the question itself. */
export type DatesDeliveryRole = 'dates';

/** Why the question must not be posted any more. */
export function datesSuperseded({ status }: DatePoll, { shortName }: ForumDefinition): Refusal | undefined {
  return status === 'open' ? undefined : refuse('refusal.resend-closed', { forum: shortName });
}
