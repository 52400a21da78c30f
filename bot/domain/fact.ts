import { CALENDAR_WORDINGS, type CalendarFact } from './calendar/calendar-facts.ts';
import type { ConsultationFact } from './consultation/consultation-facts.ts';
import type { PersonDefinition } from './cooperation/definition.ts';
import type { DateFact } from './dates/date-facts.ts';
import type { DeliveryFact } from './delivery/delivery-facts.ts';
import type { ExtraFact } from './extra/extra-facts.ts';
import type { ForumFact } from './forum/team-facts.ts';
import { MEETING_WORDINGS, type MeetingFact } from './meeting/meeting-facts.ts';
import type { RsvpAnswer } from './meeting/rsvp.ts';
import type { Id, Instant } from './named.ts';
import type { RoundFact } from './round/round-facts.ts';
import type { BareText, Journaled, Recalled, Wording } from './words.ts';

/** The number of today's shapes of states and facts; older ones are lifted when they are read. */
export const SCHEMA = 1;

export type ImportedKind =
  | 'cooperation'
  | 'municipality'
  | 'forum'
  | 'person'
  | 'seat'
  | 'office'
  | 'plan'
  | 'meeting'
  | 'calendar-entry';

/**
 * What happened. Never rewritten; persons by id only. What people wrote is a fact's `words`, and what only the row may have
 * its `rowOnly` (see words.ts): every other string says what it is by a type of named.ts, or this does not compile.
 */
export type Fact =
  | { type: 'imported'; kind: Exclude<ImportedKind, 'person'>; id: Id; words: { definition: unknown } }
  /** A person's details are personal data: the journal keeps only that they came, and `rowOnly` is absent when it is read. */
  | { type: 'person-imported'; kind: 'person'; id: Id; rowOnly?: { definition: unknown } }
  /** Somebody who was invited here and stands in no folder. */
  | { type: 'person-noted'; kind: 'person'; id: Id; rowOnly?: { definition: PersonDefinition } }
  | MeetingFact
  | DateFact
  | ExtraFact
  | CalendarFact
  | RoundFact
  | ConsultationFact
  | DeliveryFact
  | {
      type: 'notice-answered';
      kind: 'rsvp';
      id: Id;
      meeting: Id;
      seat: Id;
      revision: number;
      answer: RsvpAnswer;
      person: Id;
      drawn: Id;
      received: number;
      /** It was given to a date question, by whom and when. */
      carried?: { poll: Id; by: Id; at: Instant };
    }
  | ForumFact;

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** A fact as a line of the journal has it. */
export type JournaledFact = Journaled<Fact, BareText<Fact>>;

/** A fact as it is read again. */
export type RecalledFact = Recalled<Fact>;
export type RecalledOf<Type extends Fact['type']> = Extract<RecalledFact, { type: Type }>;

/** How facts keep their words, where it is not as usual. */
export const WORDINGS: Partial<Record<Fact['type'], Wording<Fact>>> = { ...MEETING_WORDINGS, ...CALENDAR_WORDINGS };
