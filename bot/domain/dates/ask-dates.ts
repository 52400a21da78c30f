import { mayDo, type Role } from '../access.ts';
import { canonical } from '../cooperation/canonical.ts';
import type { ForumDefinition } from '../cooperation/definition.ts';
import type { Team } from '../forum/team.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { faultInDates } from './check-dates.ts';
import { type DateFact, datesParts } from './date-facts.ts';
import type { DatePoll } from './date-poll.ts';
import type { DatesFields } from './dates-commands.ts';

export interface AskSetting {
  forum: ForumDefinition;
  /** The team of the body, if it is connected: the question is posted in its channel. */
  team: Team | undefined;
  /** IANA name of the cooperation's time zone. */
  zone: string;
}

/** The secretariat asks a body which of several dates suit. */
export function askDates(
  id: string,
  existing: DatePoll | undefined,
  fields: DatesFields,
  { forum, team, zone }: AskSetting,
  roles: readonly Role[],
  now: Date,
): DateFact[] | Refusal | 'repeat' {
  if (!mayDo('ask-dates', roles)) return refuse('refusal.secretariat-only');
  if (existing) return canonical(existing.fields) === canonical(fields) ? 'repeat' : refuse('refusal.dates-exist');
  const fault = faultInDates(fields, forum, zone, now);
  if (fault) return fault;
  if (team?.status !== 'connected') {
    return refuse('refusal.dates-no-team', { forum: forum.shortName, team: forum.teamName });
  }
  return [{ type: 'dates-asked', kind: 'date-poll', id, ...datesParts(fields) }];
}
