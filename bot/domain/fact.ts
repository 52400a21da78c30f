import type { CalendarFact } from './calendar/calendar-facts.ts';
import type { TeamFacts } from './command.ts';
import type { ConsultationFact } from './consultation/consultation-facts.ts';
import type { PersonDefinition } from './cooperation/definition.ts';
import type { DateFact } from './dates/date-facts.ts';
import type { DeliveryFact } from './delivery/delivery-facts.ts';
import type { ExtraFact } from './extra/extra-facts.ts';
import type { MeetingFact } from './meeting/meeting-facts.ts';
import type { RsvpAnswer } from './meeting/rsvp.ts';
import type { RoundFact } from './round/round-facts.ts';
import type { Kind, States } from './states.ts';

/** The number of the facts' shapes of today. */
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

/** What the folder said of something. */
export type Imported<K extends ImportedKind = ImportedKind> = {
  [P in K]: { type: 'imported'; kind: P; id: string; definition: States[P]['definition'] };
}[K];

/** What happened. Never rewritten; persons by id only. */
export type Fact =
  | Imported
  /** A person's details are personal data: the fact keeps only that they came, the row keeps what they are. */
  | { type: 'person-imported'; kind: 'person'; id: string }
  /** Somebody who was invited here and stands in no folder; like `person-imported`, their details are kept in the row alone. */
  | { type: 'person-noted'; kind: 'person'; id: string; definition: PersonDefinition }
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
      id: string;
      meeting: string;
      seat: string;
      revision: number;
      answer: RsvpAnswer;
      person: string;
      drawn: string;
      received: number;
      /** It was given to a date question, by whom and when. */
      carried?: { poll: string; by: string; at: string };
    }
  | { type: 'team-connected'; kind: 'team'; id: string; facts: TeamFacts; forum: string | null }
  | { type: 'channel-noted'; kind: 'team'; id: string; facts: TeamFacts; forum: string | null }
  | { type: 'forum-chosen'; kind: 'team'; id: string; forum: string }
  | { type: 'forum-released'; kind: 'team'; id: string }
  | { type: 'team-removed'; kind: 'team'; id: string }
  | { type: 'chat-opened'; kind: 'chat'; id: string; conversation: string; serviceUrl: string }
  | { type: 'chat-closed'; kind: 'chat'; id: string }
  | { type: 'account-proposed'; kind: 'account'; id: string; person: string; team: string; guest: boolean }
  | { type: 'account-linked'; kind: 'account'; id: string; person: string };

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** What may happen to each kind. */
export type Facts = { [K in Kind]: Extract<Fact, { kind: K }> };
export type FactsOf<K extends Kind> = Facts[K];
