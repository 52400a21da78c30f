/** What a day and its hours would clash with, asked while a meeting is being planned. */
export interface ClashesView {
  clashes: {
    kind: 'holiday' | 'meeting' | 'outside' | 'entry';
    /** At the same hours, not only on the same day. */
    same: boolean;
    text: string;
  }[];
  /** What must be put right before it can be saved, in words. */
  fault?: string;
  /** The last day for answers, a local date, that is proposed for a notice of a meeting on that day. */
  answerBy: string;
}

export interface OutsideCalendarView {
  id: string;
  name: string;
  /** "42 händelser, uppladdad måndag 29 januari 2024" */
  text: string;
}

export interface SubscriptionView {
  forum: string;
  shortName: string;
  /** The reader has an address for this body. It is shown only when it is made. */
  active: boolean;
  /** "Adressen skapades måndag 29 januari 2024" or "" */
  text: string;
}
