import type { Suits } from '../domain/commands.ts';

/** A date question (*Hitta tid*) as one reader may see it. */
export interface DatesView {
  id: string;
  forum: { id: string; shortName: string };
  title: string;
  status: 'open' | 'chosen' | 'closed';
  /** The page's answer in words: "4 av 8 har svarat. Bäst passar måndag 4 mars kl. 9.00." */
  headline: string;
  /** "Svara före måndag 4 mars 2024" / "Mötet blir fredag 16 februari …" / "Frågan är stängd" */
  statusText: string;
  /** The meeting it became. */
  meeting?: string;
  placeText: string;
  /** "4 av 8 har svarat": the members' seats. */
  summary: string;
  proposals: ProposalView[];
  /** Everyone who is asked, with their answers by proposal; silence is silence. */
  rows: DatesRowView[];
  /** Null: the reader is not asked. */
  mine: MyDatesView | null;
  /** Why the reader is not asked, to those who may wonder: "Du har ingen plats i Ledningsgruppen, så du behöver inte svara." */
  notAskedText: string | null;
  /** The last day for answers; "": none is named. */
  lastDay: string;
  can: { choose: boolean; close: boolean; setDeadline: boolean };
}

export interface ProposalView {
  id: string;
  /** "måndag 4 mars 2024 kl. 9.00–11.00" */
  whenText: string;
  /** "måndag 4 mars kl. 9.00" */
  shortText: string;
  /** Of the members' seats: "5 passar, 1 vid behov, 1 passar inte, 1 utan svar" */
  tally: string;
  yes: number;
  ifNeedBe: number;
  no: number;
  /** The most who can come; the secretariat's likely choice. Several may be equal. */
  best: boolean;
  /** It can't be chosen any longer. */
  over: boolean;
  /** How many answers to it would become answers to the notice. */
  carried: number;
  clashes: string[];
}

export interface DatesRowView {
  seat: string;
  who: string;
  seatTitle: string;
  /** Nobody holds the seat, so nobody is asked. */
  vacant: boolean;
  answers: Record<string, Suits | null>;
  /** "Passar: måndag 4 mars. Inget svar: tisdag 5 mars." or "Inget svar", "Vakant" */
  text: string;
}

export interface MyDatesView {
  seat: string;
  answers: Record<string, Suits>;
  /** "Du har svarat. Passar: …" or "Du har inte svarat" */
  text: string;
  open: boolean;
  /** Goes back with the answer. */
  drawn: string;
}
