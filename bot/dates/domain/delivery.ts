import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Dates } from './state.ts';

/** What a delivery about a date question is for: the question itself, or a reminder of it. */
export type DatesDeliveryRole = 'dates' | 'reminder';

/** Why the question must not be posted any more. */
export function datesSuperseded({ status }: Dates, { shortName }: ForumDefinition): Refusal | undefined {
  return status === 'open' ? undefined : refuse('refusal.resend-closed', { forum: shortName });
}
