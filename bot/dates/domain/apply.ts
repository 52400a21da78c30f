import type { FactsOf } from '../../declared/fact.ts';
import { overtakenBy } from '../../kernel/asking/repeat.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { DatesFields, Suits } from './commands.ts';
import type { Dates, DatesAnswer } from './state.ts';

/** A date question after a fact. */
export function applyDates(state: Dates | undefined, fact: FactsOf<'date-poll'>, _by: string, at: Date): Dates {
  if (fact.type === 'dates-asked') {
    return { status: 'open', fields: { ...fact.fields, ...fact.words }, askedAt: at.toISOString() };
  }
  if (state === undefined) throw new Error(`${fact.type} of a date question that is not there`);
  const { fields, askedAt } = state;
  switch (fact.type) {
    case 'date-chosen':
      return { status: 'chosen', fields, askedAt, proposal: fact.proposal, meeting: fact.meeting };
    case 'dates-deadline-set':
      return { ...state, fields: withDeadline(fields, fact.answerBy) };
    case 'dates-closed':
      return { status: 'closed', fields, askedAt };
    default:
      return fact satisfies never;
  }
}

function withDeadline({ answerBy: _, ...fields }: DatesFields, answerBy: string | undefined): DatesFields {
  return answerBy === undefined ? fields : { ...fields, answerBy };
}

/** One seat's answers to a date question. A press is known again by the days that it named, also once others have been answered. */
export function applyDatesAnswer(
  state: DatesAnswer | undefined,
  fact: FactsOf<'poll-answer'>,
  by: string,
  at: Date,
): DatesAnswer {
  const { poll, seat, person, received } = fact;
  const before = state?.person === person ? state : undefined;
  const drawn = before && before.drawn > fact.drawn ? before.drawn : fact.drawn;
  const pressed = { drawn: fact.drawn, received, value: canonical(fact.answers), overtaken: before?.overtaken ?? [] };
  const answers = merged(state, fact);
  return { poll, seat, answers, person, by, at: at.toISOString(), drawn, received, ...overtakenBy(pressed) };
}

/** A press replaces what it names. What the seat's former holder answered is not its new holder's. */
export function merged(
  before: DatesAnswer | undefined,
  given: { person: string; answers: Record<string, Suits> },
): Record<string, Suits> {
  return before?.person === given.person ? { ...before.answers, ...given.answers } : given.answers;
}
