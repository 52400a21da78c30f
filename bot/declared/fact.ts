import { CALENDAR_WORDINGS, type CalendarFact } from '../calendar/domain/facts.ts';
import type { ConsultationFact } from '../consultation/domain/facts.ts';
import type { DateFact } from '../dates/domain/facts.ts';
import type { DeliveryFact, RemindedFact } from '../delivery/domain/facts.ts';
import { FILING_WORDINGS, type FilingFact } from '../document/domain/facts.ts';
import type { ExtraFact } from '../extra/domain/facts.ts';
import type { ForumFact } from '../forum/domain/facts.ts';
import type { PersonDefinition } from '../kernel/definition.ts';
import type { Id } from '../kernel/named.ts';
import type { BareText, Journaled, Recalled, Wording } from '../kernel/words.ts';
import { MEETING_WORDINGS, type MeetingFact, type NoticeAnswered } from '../meeting/domain/facts.ts';
import { MINUTES_WORDINGS, type MinutesFact, type MinutesItemFact } from '../minutes/domain/facts.ts';
import type { RoundFact } from '../round/domain/facts.ts';
import type { Kind, States } from './states.ts';

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

/** What the folder said of something. */
export type Imported<K extends Exclude<ImportedKind, 'person'> = Exclude<ImportedKind, 'person'>> = {
  [P in K]: { type: 'imported'; kind: P; id: Id; words: { definition: NonNullable<States[P]['definition']> } };
}[K];

/**
 * What happened. Never rewritten; persons by id only. What people wrote is a fact's `words`, and what only the row may have
 * its `rowOnly` (see words.ts): every other string says what it is by a type of named.ts, or this does not compile.
 */
export type Fact =
  | Imported
  /** A person's details are personal data: the journal keeps only that they came, and `rowOnly` is absent when it is read. */
  | { type: 'person-imported'; kind: 'person'; id: Id; rowOnly?: { definition: PersonDefinition } }
  /** Somebody who was invited here and stands in no folder. */
  | { type: 'person-noted'; kind: 'person'; id: Id; rowOnly?: { definition: PersonDefinition } }
  | MeetingFact
  | MinutesFact
  | MinutesItemFact
  | DateFact
  | ExtraFact
  | CalendarFact
  | RoundFact
  | ConsultationFact
  | FilingFact
  | DeliveryFact
  | RemindedFact
  | NoticeAnswered
  | ForumFact;

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** What may happen to each kind. */
export type Facts = { [K in Kind]: Extract<Fact, { kind: K }> };
export type FactsOf<K extends Kind> = Facts[K];

/** A fact as a line of the journal has it. */
export type JournaledFact = Journaled<Fact, BareText<Fact>>;

/** A fact as it is read again. */
export type RecalledFact = Recalled<Fact>;
export type RecalledOf<Type extends Fact['type']> = Extract<RecalledFact, { type: Type }>;

/** How facts keep their words, where it is not as usual. */
export const WORDINGS: Partial<Record<Fact['type'], Wording<Fact>>> = {
  ...MEETING_WORDINGS,
  ...MINUTES_WORDINGS,
  ...CALENDAR_WORDINGS,
  ...FILING_WORDINGS,
};
