import type { ForumDefinition } from '../../kernel/definition.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { ExtraRequest } from './state.ts';

/** What a delivery about a request for an extra meeting is for: the request itself. */
export type ExtraDeliveryRole = 'extra';

/** Why the request must not be posted any more. */
export function extraSuperseded({ status }: ExtraRequest, { shortName }: ForumDefinition): Refusal | undefined {
  return status === 'open' ? undefined : refuse('refusal.resend-closed', { forum: shortName });
}
