import type { Suits } from '../domain/dates/dates-commands.ts';

/** A date question (*Hitta tid*) as one reader may see it. */
export interface PollView {
  id: string;
  forum: { id: string; shortName: string };
  title: string;
  status: 'open' | 'chosen' | 'closed';
  /** "Svara på vilka dagar som passar" / "Mötet blir fredag 16 februari …" / "Frågan är stängd" */
  statusText: string;
  /** The meeting it became. */
  meeting?: string;
  placeText: string;
  /** "4 av 8 har svarat" */
  summary: string;
  proposals: ProposalView[];
  /** Everyone who is asked, with their answers by proposal; silence is silence. */
  rows: { seat: string; who: string; seatTitle: string; answers: Record<string, Suits | null>; text: string }[];
  /** Null: the reader is not asked. */
  mine: { seat: string; answers: Record<string, Suits>; text: string; open: boolean; drawn: string } | null;
  can: { choose: boolean; close: boolean };
}

export interface ProposalView {
  id: string;
  whenText: string;
  /** "5 passar, 1 vid behov, 1 passar inte, 1 inget svar" */
  tally: string;
  yes: number;
  ifNeedBe: number;
  no: number;
  /** The most who can come; the secretariat's likely choice. */
  best: boolean;
  clashes: string[];
}
