import type { DateFact, DatesAnswered } from './date-facts.ts';
import type { DatePoll, PollAnswer } from './date-poll.ts';
import type { Suits } from './dates-commands.ts';

/** A date question, or one seat's answers to it, after a fact. `by` and `at` are the journal line's. */
export function applyDates(state: unknown, fact: DateFact, by: string, at: Date): DatePoll | PollAnswer {
  switch (fact.type) {
    case 'dates-asked':
      return { status: 'open', fields: { ...fact.fields, ...fact.words }, askedAt: at.toISOString() };
    case 'dates-answered':
      return answered(state as PollAnswer | undefined, fact, by, at);
    case 'date-chosen': {
      const { fields, askedAt } = state as DatePoll;
      return { status: 'chosen', fields, askedAt, proposal: fact.proposal, meeting: fact.meeting };
    }
    case 'dates-closed': {
      const { fields, askedAt } = state as DatePoll;
      return { status: 'closed', fields, askedAt };
    }
    default:
      return fact satisfies never;
  }
}

function answered(state: PollAnswer | undefined, fact: DatesAnswered, by: string, at: Date): PollAnswer {
  const { poll, seat, person, drawn, received } = fact;
  const answers = merged(state, fact);
  return { poll, seat, answers, person, by, at: at.toISOString(), drawn, received };
}

/** A press replaces what it names. What the seat's former holder answered is not its new holder's. */
export function merged(
  before: PollAnswer | undefined,
  given: { person: string; answers: Record<string, Suits> },
): Record<string, Suits> {
  return before?.person === given.person ? { ...before.answers, ...given.answers } : given.answers;
}
