import { applyCalendar, applySubscription } from './calendar/apply-calendar.ts';
import { applyConsultation } from './consultation/apply-consultation.ts';
import { applyImported, applyPerson } from './cooperation/apply-imported.ts';
import { applyDatePoll, applyPollAnswer } from './dates/apply-dates.ts';
import { applyDelivery } from './delivery/apply-delivery.ts';
import { applyExtra } from './extra/apply-extra.ts';
import type { Facts, FactsOf } from './fact.ts';
import { applyAccount, applyChat } from './forum/apply-account.ts';
import { applyTeam } from './forum/apply-team.ts';
import { applyMeeting } from './meeting/apply-meeting.ts';
import { applyRsvp } from './meeting/apply-rsvp.ts';
import { applyContribution, applyDraft, applyRound } from './round/apply-round.ts';
import type { Kind, States } from './states.ts';

/** What stands after a fact, given what stood before. `by` and `at` are the journal line's. */
type Apply<K extends Kind> = (state: States[K] | undefined, fact: FactsOf<K>, by: string, at: Date) => States[K];

const APPLY: { readonly [K in Kind]: Apply<K> } = {
  account: applyAccount,
  'calendar-entry': applyImported,
  chat: applyChat,
  consultation: applyConsultation,
  contribution: applyContribution,
  cooperation: applyImported,
  'date-poll': applyDatePoll,
  draft: applyDraft,
  'extra-request': applyExtra,
  forum: applyImported,
  meeting: applyMeeting,
  municipality: applyImported,
  office: applyImported,
  'outside-calendar': applyCalendar,
  person: applyPerson,
  plan: applyImported,
  'poll-answer': applyPollAnswer,
  round: applyRound,
  rsvp: applyRsvp,
  seat: applyImported,
  settlement: applyDelivery,
  subscription: applySubscription,
  team: applyTeam,
};

/** The only maker of states: each kind's facts by its own function. */
export function apply<K extends Kind>(
  state: States[K] | undefined,
  fact: Facts[K] & { kind: K },
  by: string,
  at: Date,
): States[K] {
  const kind: K = fact.kind;
  return APPLY[kind](state, fact, by, at);
}
