/** *Möten*: a year's meetings of one body or of all, and what else stands in the year. */
export interface YearView {
  /** The page's answer in words: "11 möten 2024" */
  title: string;
  year: number;
  /** The years that have something in them, and this one. */
  years: number[];
  /** The body that was asked for; null: all that the reader may see. */
  forum: string | null;
  forums: { id: string; shortName: string }[];
  /** By month, each with what happens in it, by day. */
  months: { name: string; rows: YearRowView[] }[];
  /** What has a year or a season, but no month. */
  undated: YearRowView[];
  /** How many meetings each body has against its rule; only the bodies that have one. */
  rules: { forum: string; text: string; short: boolean }[];
  requests: ExtraRequestView[];
  polls: PollLineView[];
  /** For the secretariat: the calendars that planning is compared with. */
  calendars?: OutsideCalendarView[];
  subscriptions: SubscriptionView[];
  can: {
    plan: boolean;
    /** Bodies for which the reader may plan a meeting, call an extra one, or ask for one. */
    planFor: PlanForView[];
  };
}

export interface PlanForView {
  forum: string;
  shortName: string;
  /** The reader may plan a meeting here: the secretariat, or the chair. */
  mayPlan: boolean;
  /** Only an extra meeting: the reader is the chair. */
  extraOnly: boolean;
  /** The reader, a member, may ask for an extra meeting, and so many must; null: they may not. */
  askedBy: number | null;
  /** The body's usual title, hours, mode and place, from its latest meeting. */
  usual: {
    title: string;
    start?: string;
    end?: string;
    mode: 'on-site' | 'remote' | 'hybrid' | 'undecided';
    place?: string;
  };
}

export interface YearRowView {
  /** A meeting's id has a page of its own; an entry has none. */
  kind: 'meeting' | 'entry' | 'outside' | 'holiday';
  id: string;
  /** "fre 16", "16–17", "" when the day is not known */
  dayText: string;
  /** The whole day with its hours in words, for screen readers and on hover; where no day is known, what is. */
  whenText: string;
  /** "9.00–11.30" or "" */
  hoursText: string;
  title: string;
  /** The body's short name; "" when it is nobody's. */
  forum: string;
  placeText: string;
  /** "Kallelse skickad · 3 av 8 har svarat", "Planerat", "Inställt" */
  stateText: string;
  tone: 'calm' | 'good' | 'bad';
  /** What it clashes with, in words. */
  clashes: string[];
}

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
}

export interface ExtraRequestView {
  id: string;
  forum: string;
  /** "Begäran om extra möte: Samarbetskommittén, torsdag 3 oktober 2024" */
  title: string;
  reason: string;
  whenText: string;
  /** "3 av 5 har begärt det" */
  counterText: string;
  count: number;
  needed: number;
  /** Who has asked: the municipalities. */
  who: string[];
  /** The reader may join; false: they have, or they are no member. */
  canJoin: boolean;
  mine: boolean;
  /** The secretariat may close it. */
  canClose: boolean;
}

export interface PollLineView {
  id: string;
  forum: string;
  title: string;
  /** "4 av 8 har svarat" */
  stateText: string;
  open: boolean;
  /** The reader is asked and has not answered. */
  waiting: boolean;
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
