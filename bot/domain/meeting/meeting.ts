import type { AgendaItemDefinition, MeetingDefinition } from '../cooperation/definition.ts';
import type { Imported } from '../cooperation/states.ts';
import type { RsvpAnswer } from './rsvp.ts';

/** A meeting's life. Times of facts are UTC instants in ISO form. */
export type Meeting = Imported<MeetingDefinition> &
  (
    | { status: 'planned' }
    | { status: 'noticed'; revision: number; noticedAt: string; agenda: AgendaItemDefinition[] }
    | { status: 'cancelled'; reason: string; cancelledAt: string; revision: number; agenda: AgendaItemDefinition[] }
  );

/** The latest answer of one seat to one meeting's notice; earlier versions stand in the journal. */
export interface Rsvp {
  meeting: string;
  seat: string;
  revision: number;
  answer: RsvpAnswer;
  /** Whose answer it is. */
  person: string;
  /** Who gave it: the person or their assistant. */
  by: string;
  at: string;
  drawn: string;
  /** Real milliseconds. */
  received: number;
}

export function rsvpId(meeting: string, seat: string): string {
  return `${meeting}/${seat}`;
}

/** The agenda that was sent, or, before the notice, the meeting's own or the body's standing one. */
export function agendaOf(meeting: Meeting, standing: AgendaItemDefinition[]): AgendaItemDefinition[] {
  if (meeting.status === 'planned') return meeting.definition.agenda ?? standing;
  return meeting.agenda;
}
