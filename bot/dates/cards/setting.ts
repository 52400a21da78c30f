import type { Language } from '../../texts/text.ts';
import type { DatesView } from '../views/view.ts';

export interface DatesCardSetting {
  language: Language;
  /** Goes back with each press. */
  drawn: string;
  /** The question's page in the tab; the meeting's, when it became one. */
  href: string;
  /** The card of everybody in the channel: whose clients fetch their own card (8:orgid:<account>). */
  common?: { users: string[] };
}

/** What each press sends beside the days. */
export function press(view: DatesView, { drawn }: DatesCardSetting) {
  return { do: 'answer-dates' as const, poll: view.id, drawn };
}

/** Nothing is filled in on the card. */
export const NO_INPUTS = { inputs: 'there-are-none' } as const;
