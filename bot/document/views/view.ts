import type { GrantCommands } from './grant-commands.ts';

/** A paper that is filed, or on its way to the library. */
export interface FilingView {
  id: string;
  /** The file's name; of a secret item's a neutral one. */
  name: string;
  /** The meeting that it is about. */
  meeting: string;
  status: 'queued' | 'waiting' | 'filed' | 'dropped';
  /** How it stands, and what one can do, in sentences; the first one first. */
  lines: string[];
  /** Opens it in the library for whoever may read there; null: it is not there, or not any more. */
  link: string | null;
  /** Somebody must see to it: it waits, or lies otherwise than it was filed. */
  troubled: boolean;
  /** What lets the service write there, for whoever administers Microsoft 365. */
  commands: GrantCommands | null;
  can: { again: boolean; settle: boolean };
}

/** *Arkiverade handlingar*: the papers of a year, the newest first; of one body or of all. */
export interface FilingsView {
  forums: { id: string; shortName: string }[];
  /** Null: all. */
  forum: string | null;
  /** The newest first. */
  years: number[];
  year: number;
  papers: FilingView[];
}

/** What is filed of one meeting. */
export interface MeetingFilingsView {
  papers: FilingView[];
}
