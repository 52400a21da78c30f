import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Round } from './round.ts';

/** What a delivery about a Round is for: the Round itself, or word to somebody of an answer that came after or was noted for theirs. */
export type RoundDeliveryRole = 'round' | 'overtaken' | 'receipt';

/** Why the Round must not be posted any more. What somebody is told of an answer holds whatever happens. */
export function roundSuperseded({ status }: Round, { shortName }: ForumDefinition): Refusal | undefined {
  return status === 'open' ? undefined : refuse('refusal.resend-closed', { forum: shortName });
}
