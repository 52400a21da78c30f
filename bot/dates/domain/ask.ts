import type { Decide } from '../../declared/decide.ts';
import type { Team } from '../../forum/domain/team.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { canonical } from '../../kernel/canonical.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { MeetingSetting } from '../../meeting/domain/still-open.ts';
import { faultInProposals } from './check.ts';
import { datesParts } from './facts.ts';
import type { Dates } from './state.ts';

interface AskSetting extends MeetingSetting {
  /** The team of the body, if it is connected: the question is posted in its channel. */
  team: Team | undefined;
}

/** The secretariat asks a body which of several dates suit. */
export const askDates: Decide<'ask-dates', Dates | undefined, AskSetting> = (existing, { id, fields }, asked) => {
  const { forum, team, zone, now } = asked;
  const denied = secretariatOnly('ask-dates', asked);
  if (denied) return denied;
  if (existing) return canonical(existing.fields) === canonical(fields) ? 'repeat' : refuse('refusal.dates-exist');
  const fault = faultInProposals(fields, forum, zone, now);
  if (fault) return fault;
  if (team?.status !== 'connected') {
    return refuse('refusal.dates-no-team', { forum: forum.shortName, team: forum.teamName });
  }
  return [{ type: 'dates-asked', kind: 'date-poll', id, ...datesParts(fields) }];
};
