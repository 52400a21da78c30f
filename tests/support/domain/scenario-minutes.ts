import type { AgendaKind } from '../../../bot/kernel/definition.ts';
import { readRows } from './rows.ts';

/** Who was there for a municipality, or for nobody but themselves; `from`, `until`: local wall times. */
export interface GivenPresence {
  municipality: string;
  seat: string;
  how: 'on-site' | 'digital' | 'absent';
  from?: string;
  until?: string;
}

export interface GivenItem {
  heading: string;
  kind: AgendaKind;
  begun?: string;
  notes: string[];
  decisions: { text: string; forward?: { forum: string; meeting?: string } }[];
  assignments: { text: string; owner?: string; everyone?: true }[];
}

/** A row of scenario-minutes.json. */
export interface GivenMinutes {
  id: string;
  date: string;
  endDate?: string;
  start: string;
  end: string;
  mode: 'physical' | 'hybrid' | 'digital';
  place: string;
  verifier: string;
  guests: Omit<GivenPresence, 'municipality'>[];
  attendance: GivenPresence[];
  items: GivenItem[];
}

type PerMeeting = Record<string, number>;

export const { minutes: MINUTES, expected: EXPECTED } = readRows('scenario-minutes.json') as {
  minutes: GivenMinutes[];
  expected: Record<'perMunicipality' | 'perMeeting' | 'items' | 'decisions' | 'assignments', PerMeeting> &
    Record<'present' | 'of' | 'bySubstitute' | 'digital' | 'partial' | 'forwards', number>;
};
