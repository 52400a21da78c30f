import type { MeetingDefinition, MeetingMode, MeetingTime } from '../../kernel/definition.ts';
import type { Day, Id } from '../../kernel/named.ts';

/** How well a proposed date suits somebody. */
export const SUITS = ['yes', 'if-need-be', 'no'] as const;
export type Suits = (typeof SUITS)[number];

/** What a found date becomes. */
export interface DatesFields {
  forum: Id;
  kind: MeetingDefinition['kind'];
  title: string;
  mode: MeetingMode;
  place?: string;
  /** Two to ten, shown by day; their ids are "d1", "d2" … in this order. */
  proposals: MeetingTime[];
  /** The last day for answers; absent: none is named. */
  answerBy?: Day;
}

/** *Hitta tid*: a body is asked which of several dates suit, and one of them becomes the meeting. */
export type DatesCommand =
  | { do: 'ask-dates'; id: string; fields: DatesFields }
  /** By proposal id; a date that is not named was not answered. */
  | { do: 'answer-dates'; dates: string; answers: Record<string, Suits>; drawn: string; seat?: string }
  /** `meeting`: the new meeting's id, the asker's own. */
  | { do: 'choose-date'; dates: string; proposal: string; meeting: string }
  /** Another last day for answers; "": none. */
  | { do: 'set-dates-deadline'; dates: string; answerBy: Day }
  /** No date was found; the question is taken back. */
  | { do: 'close-dates'; dates: string };
