import type { AgendaItemDefinition, MeetingDefinition } from '../../kernel/definition.ts';
import type { Day } from '../../kernel/named.ts';
import { type AgendaItem, asItems } from './agenda-item.ts';
import type { RsvpAnswer } from './rsvp.ts';

/** Who said yes to the agenda on the chair's behalf, and how; `edition` is the agenda's that was approved. */
export interface Approval {
  edition: number;
  how: 'card' | 'page' | 'oral';
  by: string;
  at: string;
}

/** What every meeting has. What is optional has not happened. */
interface Prepared {
  definition: MeetingDefinition;
  /** As the folder last said; absent: the meeting was planned here. */
  imported?: MeetingDefinition;
  /** How many times its time, place and so on were changed here. */
  edition: number;
  /** The agenda as it is being prepared; absent: nobody has touched it. */
  items?: AgendaItem[];
  /** The highest number that an item or annex was given; 0: none was. */
  numbered: number;
  /** How many times the agenda was edited. */
  agendaEdition: number;
  /** The edition that the chair was asked to approve. */
  approvalAsked?: number;
  approval?: Approval;
  /** Answers given on an earlier revision no longer stand: everybody was asked again by it. */
  askedFrom?: number;
}

/** What a notice that went out has, for as long as the meeting is known; revision 0: none did. */
interface Sent {
  revision: number;
  /** The revision whose post carries the card. */
  post: number;
  /** The last day for answers; absent: none was named. */
  answerBy?: Day;
  /** The items of the first notice, by id: what came later is told apart. */
  first: string[];
  /** The agenda as it was first sent; absent: it was sent before this was kept, and `first` is what is known. */
  firstAgenda?: AgendaItem[];
  /** The agenda as it was last sent; of a meeting cancelled before its notice, as it had been prepared, if it had. */
  agenda?: AgendaItem[];
}

/** A meeting's life. Times of facts are UTC instants in ISO form. */
export type Meeting =
  | (Prepared & { status: 'planned' })
  | (Prepared & Sent & { status: 'noticed'; noticedAt: string; agenda: AgendaItem[] })
  | (Prepared & Sent & { status: 'cancelled'; reason: string; cancelledAt: string });

/** What is left of a meeting that was planned by mistake and taken away: that it was here, and what the folder says of it. */
export interface RemovedMeeting {
  status: 'removed';
  /** UTC instant in ISO form. */
  removedAt: string;
  imported?: MeetingDefinition;
  definition?: never;
}

/** Who is invited to an item alone, of the agenda as it is being prepared and as it was sent. */
export function guestsOf(state: Meeting | RemovedMeeting): string[] {
  if (state.status === 'removed') return [];
  const sent = state.status === 'planned' ? undefined : state.agenda;
  return [...(state.items ?? []), ...(sent ?? [])].flatMap(({ guests }) => guests);
}

/** A meeting, unless it was taken away. */
export function standing(state: Meeting | RemovedMeeting | undefined): Meeting | undefined {
  return state?.status === 'removed' ? undefined : state;
}

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
  /** The person's presses before this one: see asking/repeat.ts. */
  overtaken?: readonly string[];
}

export function rsvpId(meeting: string, seat: string): string {
  return `${meeting}/${seat}`;
}

/** The notice's revision; 0 before the first. */
export function revisionOf(meeting: Meeting): number {
  return meeting.status === 'planned' ? 0 : meeting.revision;
}

/** The revision whose post carries the card; 0: none was posted. */
export function postOf(meeting: Meeting): number {
  return meeting.status === 'planned' ? 0 : meeting.post;
}

/** Does an answer still stand, or was it given before everybody was asked again? */
export function stands(rsvp: Rsvp, meeting: Meeting): boolean {
  return rsvp.revision >= (meeting.askedFrom ?? 0);
}

/** The agenda as it is being prepared: the meeting's own, or, until somebody has touched it, the folder's or the body's standing one. */
export function workingAgenda(meeting: Meeting, standing: readonly AgendaItemDefinition[]): AgendaItem[] {
  return meeting.items ?? asItems(sentOrFirst(meeting, standing));
}

/**
 * The agenda that the body was sent; before the notice, and in a meeting cancelled before it, the prepared one. An item
 * that has been marked secret since is empty here too: secrecy waits for no sending.
 */
export function agendaOf(meeting: Meeting, standing: readonly AgendaItemDefinition[]): AgendaItem[] {
  if (meeting.status === 'planned' || meeting.agenda === undefined) return workingAgenda(meeting, standing);
  return withoutSecrets(meeting.agenda, meeting);
}

/** The agenda that the first notice had; null: that is not known any more. */
export function firstAgendaOf(meeting: Meeting): AgendaItem[] | null {
  if (meeting.status === 'planned' || meeting.revision === 0) return null;
  const first = meeting.firstAgenda ?? (meeting.revision === 1 ? meeting.agenda : undefined);
  return first ? withoutSecrets(first, meeting) : null;
}

function withoutSecrets(sent: AgendaItem[], meeting: Meeting): AgendaItem[] {
  const secret = new Map(workingAgenda(meeting, []).flatMap((item) => (item.secret ? [[item.id, item]] : [])));
  return sent.map((item) => secret.get(item.id) ?? (wasHidden(item) ? hidden(item) : item));
}

/** Emptied when it was marked secret: that it was stands here, whatever has become of it in the agenda that is prepared. */
function wasHidden({ heading, secret }: AgendaItem): boolean {
  return heading === '' && !secret;
}

function hidden(item: AgendaItem): AgendaItem {
  return { ...item, secret: true, annexes: item.annexes.filter(({ secret }) => secret) };
}

/** Has an item been marked secret that stands in the open in what the body was sent? */
export function secretSince(meeting: Meeting): boolean {
  if (meeting.status === 'planned') return false;
  const secret = new Set(workingAgenda(meeting, []).flatMap((item) => (item.secret ? item.id : [])));
  return (meeting.agenda ?? []).some((item) => wasHidden(item) || (!item.secret && secret.has(item.id)));
}

function sentOrFirst(meeting: Meeting, standing: readonly AgendaItemDefinition[]) {
  const sent = meeting.status === 'planned' ? undefined : meeting.agenda;
  return sent ?? meeting.definition.agenda ?? standing;
}
