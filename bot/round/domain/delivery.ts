import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Round } from './state.ts';

/**
 * What a delivery about a Round is for: the Round itself, a reminder of it, word to somebody of an answer that came after
 * or was noted for theirs, or the officer's memo and the document to a municipality's office.
 */
export type RoundDeliveryRole = 'round' | 'reminder' | 'overtaken' | 'receipt' | 'memo' | 'memo-document';

/** Why the Round must not be posted any more. What somebody is told of an answer holds whatever happens. */
export function roundSuperseded({ status }: Round, { shortName }: ForumDefinition): Refusal | undefined {
  return status === 'open' ? undefined : refuse('refusal.resend-closed', { forum: shortName });
}
