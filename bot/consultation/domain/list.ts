import type { Refusal } from '../../kernel/refusal.ts';
import type { NewConsultation } from './state.ts';

/** What a list of consultations is read against. */
export interface ListSetting {
  /** Local date. */
  today: string;
  /** The bodies that may answer. */
  forums: readonly { id: string; shortName: string; name: string }[];
  /** The body of rows that name none we know; absent: none is chosen, and such a row is unclear. */
  forum?: string;
  /** IANA name: an instant in the list is a day there. */
  zone: string;
}

export interface ConsultationList {
  rows: ListRow[];
  /** Rows that could not be read, with what is known of them. */
  broken: { line: number; why: 'quote' | 'rest' }[];
  /** The line of the headings, where something in them could not be read: what stands below may be in the wrong place. */
  unreadHeadings?: number;
}

export interface ListRow {
  /** As the spreadsheet or the text file numbers it, from 1. */
  line: number;
  title: string;
  /** Null: the row is unclear, and `fault` says why. */
  found: NewConsultation | null;
  fault?: 'no-title' | 'no-forum' | 'formula' | 'long-title' | 'cell-error' | 'total';
  notes: ListNote[];
}

/** What is said of a row; the last part of a text key, and what stands in its gaps. */
export interface ListNote {
  note:
    | 'bad-date'
    | 'rough-date'
    | 'no-sender'
    | 'unknown-forum'
    | 'unknown-word'
    | 'formula-value'
    | 'cell-error'
    | 'lost-letters'
    | 'past'
    | 'undated'
    | 'too-long'
    | 'cut';
  column?: string;
  value?: string;
}

/**
 * too-many: rows, columns or cells. too-big: more than may be sent, or than that when it is unpacked. too-heavy: reading it
 * took more time or memory than it may.
 */
export interface ListFault {
  fault: 'not-a-list' | 'too-big' | 'too-many' | 'no-header' | 'too-heavy';
  /** no-header: the sheet in which they were looked for, of a file that has sheets. */
  sheet?: string;
}

/** `known`: it is registered already, or stands further up in the list. */
export type Verdict = 'new' | 'known' | Refusal;
