import { applyCalendar, applySubscription } from '../calendar/domain/apply.ts';
import { applyConsultation } from '../consultation/domain/apply.ts';
import { applyImported, applyPerson } from '../cooperation/domain/apply.ts';
import { applyDates, applyDatesAnswer } from '../dates/domain/apply.ts';
import { applyDelivery, applyReminder } from '../delivery/domain/apply.ts';
import { applyFiling } from '../document/domain/apply.ts';
import { applyExtra } from '../extra/domain/apply.ts';
import { applyAccount, applyChat } from '../forum/domain/apply-account.ts';
import { applyTeam } from '../forum/domain/apply-team.ts';
import { applyMeeting } from '../meeting/domain/apply.ts';
import { applyRsvp } from '../meeting/domain/apply-rsvp.ts';
import { applyMinutes, applyMinutesItem } from '../minutes/domain/apply.ts';
import { applyContribution, applyDraft, applyRound } from '../round/domain/apply.ts';
import type { Facts, FactsOf } from './fact.ts';
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
  'date-poll': applyDates,
  draft: applyDraft,
  'extra-request': applyExtra,
  filing: applyFiling,
  forum: applyImported,
  meeting: applyMeeting,
  minutes: applyMinutes,
  'minutes-item': applyMinutesItem,
  municipality: applyImported,
  office: applyImported,
  'outside-calendar': applyCalendar,
  person: applyPerson,
  plan: applyImported,
  'poll-answer': applyDatesAnswer,
  reminder: applyReminder,
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
