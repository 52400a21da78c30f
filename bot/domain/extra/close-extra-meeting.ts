import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ExtraFact } from './extra-facts.ts';
import type { ExtraRequest } from './extra-request.ts';

/** The secretariat closes a request that nobody stands by any longer; one that became a meeting is cancelled as a meeting. */
export function closeExtraMeeting(
  id: string,
  request: ExtraRequest,
  forum: ForumDefinition,
  roles: readonly Role[],
): ExtraFact[] | Refusal | 'repeat' {
  if (!mayDo('close-extra-meeting', roles)) return refuse('refusal.secretariat-only');
  if (request.status === 'closed') return 'repeat';
  if (request.status === 'planned') {
    return refuse('refusal.extra-planned', { forum: forum.shortName, date: request.when.date });
  }
  return [{ type: 'extra-meeting-closed', kind: 'extra-request', id }];
}
