import type { CalendarFault, ReadCalendar } from '../calendar/domain/read-calendar.ts';
import { MOST_IMPORTED } from '../consultation/domain/import.ts';
import type { ConsultationList, ListFault, ListSetting } from '../consultation/domain/list.ts';

/** In bytes. */
export const LARGEST_LIST = 5 * 1024 * 1024;
/** With its headings. */
export const MOST_ROWS = MOST_IMPORTED;
/** In bytes. */
export const LARGEST_CALENDAR = 5 * 1024 * 1024;
/** In bytes. */
export const LARGEST_WORD = 25 * 1024 * 1024;

/** SHA-256 (hex) of what a Word file says, whatever was written into it about it and however it is packed. */
export interface WordContent {
  hash: string;
}

/** The same of the parts of an Excel or PowerPoint file. */
export interface OfficeContent {
  hash: string;
}

export interface WordFault {
  fault: 'not-word' | 'too-big' | 'too-heavy';
}

/** Local dates between which a calendar is read, both included, and the zone (an IANA name) that it is read in. */
export interface CalendarWindow {
  from: string;
  to: string;
  zone: string;
}

/**
 * What people upload, made into data: a file at a time, beside those who are answered. It never throws for what is in a
 * file, and what takes too much time or memory is broken off and told as a fault. Plain data go in and come out.
 */
export interface Reading {
  /** A list of consultations, CSV or XLSX. */
  list(bytes: Uint8Array, setting: ListSetting): Promise<ConsultationList | ListFault>;
  /** A calendar file (RFC 5545), as what happens in a window. */
  calendar(bytes: Uint8Array, window: CalendarWindow): Promise<ReadCalendar | CalendarFault>;
  /** A Word file, so that it can be compared with what a library hands out of it. */
  word(bytes: Uint8Array): Promise<WordContent | WordFault>;
  /** An Excel or PowerPoint file, for the same. */
  office(bytes: Uint8Array): Promise<OfficeContent | { fault: string }>;
  /** Breaks off what is being read; that and what waits reject. */
  stop(): Promise<void>;
}
