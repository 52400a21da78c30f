import type { AgendaKind, MeetingMode } from '../../kernel/definition.ts';
import type { Day, Id, Instant, WallTime } from '../../kernel/named.ts';
import type { PointDetail } from './points.ts';
import type { AtItem, Moment } from './presence.ts';
import type { LineKind } from './written-lines.ts';

/**
 * The minutes as they are read, printed and hashed: everything by the names that it had on the meeting's day, in Swedish,
 * nothing that depends on who reads or when.
 */
export interface MinutesDocument {
  kind: 'notes' | 'formal';
  forum: { id: Id; name: string; shortName: string };
  meeting: {
    id: Id;
    title: string;
    date: Day;
    endDate?: Day;
    /** As it was called. */
    start?: WallTime;
    end?: WallTime;
    /** As it was held. */
    began?: WallTime;
    ended?: WallTime;
    place?: string;
    mode: MeetingMode;
  };
  attendance: Attendee[];
  /** Of members' seats, where the body has a rule; `present`: at any time. */
  quorum?: { present: number; needed: number; of: number };
  items: DocumentItem[];
  /** Role titles with municipality: "Kommundirektör, Haninge". */
  chair?: string;
  secretary?: string;
  verifiers: { seat: Id; who: string; item?: Id }[];
  /** The body's next meeting that is known. */
  next?: { date: Day; start?: WallTime; end?: WallTime; place?: string };
  /** Dissents that were recorded when they were verified. */
  dissents?: { item: Id; who: string; text: string }[];
  /** Who approved them, and when (UTC). */
  approvals?: { seat: Id; who: string; at: Instant }[];
  /** Are decisions numbered, and how are the minutes signed: the body's rules on the day. */
  decisionNumbers: boolean;
  signed: 'digital' | 'lines';
}

/** Somebody who was there, or whose seat was expected to be. */
export interface Attendee {
  /** Absent: no seat in the body. */
  seat?: Id;
  /** The municipality or organisation. */
  from: string;
  title: string;
  role: 'member' | 'substitute' | 'attending' | 'guest' | 'secretary' | 'other';
  office?: 'chair' | 'vice-chair' | 'verifier' | 'secretary';
  how: 'on-site' | 'digital' | 'absent';
  since?: Moment;
  until?: Moment;
}

export interface DocumentItem {
  id: Id;
  no: number;
  heading: string;
  kind: AgendaKind;
  presenter?: string;
  secret?: true;
  added?: true;
  struck?: true;
  lines: DocumentLine[];
  annexes: { title: string; href?: string; file?: string; secret?: true }[];
  /** Members' seats that were not there for the whole of it, where a decision was taken: "Botkyrka". */
  away: { seat: Id; from: string; how: AtItem }[];
  /** Where it has a decision and the body a rule. `sure`: seats that were there for certain. */
  quorum?: { sure: number; possible: number; needed: number; of: number };
}

/** `point`: of a decision or an assignment; `no`: a decision's number in the minutes, where the body numbers them. */
export interface DocumentLine {
  kind: LineKind;
  text: string;
  point?: Id;
  no?: number;
  detail?: PointDetail;
  /** What the detail names, in words: seats, bodies. */
  owners?: string[];
  dissents?: string[];
  forwardTo?: string;
}
