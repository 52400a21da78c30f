import { applyCalendar } from './calendar/apply-calendar.ts';
import { applyConsultation } from './consultation/apply-consultation.ts';
import type { Consultation } from './consultation/consultation.ts';
import type { MeetingDefinition } from './cooperation/definition.ts';
import { applyDates } from './dates/apply-dates.ts';
import { applyDelivery } from './delivery/apply-delivery.ts';
import { applyExtra } from './extra/apply-extra.ts';
import type { ExtraRequest } from './extra/extra-request.ts';
import type { Fact } from './fact.ts';
import type { Account, Chat, Team } from './forum/team.ts';
import { applyMeeting, applyMeetingImport } from './meeting/apply-meeting.ts';
import type { Meeting, Rsvp } from './meeting/meeting.ts';
import { applyRound } from './round/apply-round.ts';

/** The only maker of states: what stands after a fact, given what stood before. `by` and `at` are the journal line's. */
export function apply(state: unknown, fact: Fact, by: string, at: Date): object {
  if (fact.kind === 'meeting' && fact.type !== 'imported') {
    return applyMeeting(state as Meeting | undefined, fact, by, at);
  }
  if (fact.kind === 'date-poll' || fact.kind === 'poll-answer') return applyDates(state, fact, by, at);
  if (fact.kind === 'extra-request') return applyExtra(state as ExtraRequest | undefined, fact, at);
  if (fact.kind === 'round' || fact.kind === 'contribution' || fact.kind === 'draft') {
    return applyRound(state, fact, by, at);
  }
  if (fact.kind === 'settlement') return applyDelivery(fact, by, at);
  if (fact.kind === 'consultation') return applyConsultation(state as Consultation | undefined, fact, at);
  if (fact.kind === 'outside-calendar' || fact.kind === 'subscription') return applyCalendar(fact, at);
  switch (fact.type) {
    case 'imported':
      return fact.kind === 'meeting'
        ? applyMeetingImport(state as Meeting | undefined, fact.words.definition as MeetingDefinition)
        : { definition: fact.words.definition, imported: fact.words.definition };
    case 'person-imported':
      return fact.rowOnly ? { ...fact.rowOnly, imported: fact.rowOnly.definition } : asBefore(state);
    case 'person-noted':
      return fact.rowOnly ?? asBefore(state);
    case 'notice-answered':
      return applyAnswer(fact, by, at);
    case 'team-connected':
      return applyConnected(state as Team | undefined, fact);
    case 'channel-noted':
      return applyChannel(fact);
    case 'forum-chosen':
      return { ...(state as Team), status: 'connected', forum: fact.forum } as Team;
    case 'forum-released':
      return applyReleased(state as Team);
    case 'team-removed':
      return applyRemoved(state as Team);
    case 'chat-opened':
      return { status: 'open', conversation: fact.conversation, ...fact.words } satisfies Chat;
    case 'chat-closed':
      return { status: 'closed' } satisfies Chat;
    case 'account-proposed':
      return {
        status: 'proposed',
        person: null,
        proposed: fact.person,
        team: fact.team,
        guest: fact.guest,
      } satisfies Account;
    case 'account-linked':
      return { status: 'linked', person: fact.person, guest: (state as Account).guest } satisfies Account;
    default:
      return fact satisfies never;
  }
}

function asBefore(state: unknown): object {
  return (state as object | undefined) ?? {};
}

function applyAnswer(fact: Fact & { type: 'notice-answered' }, by: string, at: Date): Rsvp {
  const { meeting, seat, revision, answer, person, drawn, received } = fact;
  const given = fact.carried ?? { by, at: at.toISOString() };
  return { meeting, seat, revision, answer, person, by: given.by, at: given.at, drawn, received };
}

function applyConnected(state: Team | undefined, fact: Fact & { type: 'team-connected' }): Team {
  const forum = fact.forum ?? state?.forum ?? null;
  const facts = { ...fact.facts, ...fact.words };
  return forum === null ? { status: 'unassigned', facts, forum: null } : { status: 'connected', facts, forum };
}

function applyChannel({ facts: plain, words, forum }: Fact & { type: 'channel-noted' }): Team {
  const facts = { ...plain, ...words };
  if (forum !== null) return { status: 'connected', facts, forum };
  return { status: facts.type === 'standard' ? 'known' : 'unassigned', facts, forum };
}

/** Its body went elsewhere: a channel waits quietly to be chosen, a team or private channel wants a body. */
function applyReleased(state: Team): Team {
  if (state.status === 'removed') return state;
  const { facts } = state;
  return { status: facts.type === 'standard' ? 'known' : 'unassigned', facts, forum: null };
}

function applyRemoved(state: Team): Team {
  if (state.status === 'removed') return state;
  const { name, team } = state.facts;
  return { status: 'removed', name, forum: null, lastForum: state.forum, ...(team ? { team } : {}) };
}
