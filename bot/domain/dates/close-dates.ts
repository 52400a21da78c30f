import { mayDo, type Role } from '../access.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { faultInPoll } from './answer-dates.ts';
import type { DateFact } from './date-facts.ts';
import type { DatePoll } from './date-poll.ts';

/** The secretariat takes the question back: no date was found. */
export function closeDates(
  id: string,
  poll: DatePoll,
  forum: ForumDefinition,
  roles: readonly Role[],
): DateFact[] | Refusal | 'repeat' {
  if (!mayDo('close-dates', roles)) return refuse('refusal.secretariat-only');
  if (poll.status === 'closed') return 'repeat';
  return faultInPoll(poll, { forum: forum.shortName }) ?? [{ type: 'dates-closed', kind: 'date-poll', id }];
}
