import type { OutsideCalendarView, SubscriptionView } from '../../calendar/views/view.ts';
import type { DatesLineView } from '../../dates/views/line-view.ts';
import type { ExtraRequestView } from '../../extra/views/request-view.ts';
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
  /** By month (YYYY-MM), each with what happens in it, by day. */
  months: { month: string; name: string; rows: YearRowView[] }[];
  /** What has a year or a season, but no month. */
  undated: YearRowView[];
  /** How many meetings each body has against its rule; only the bodies that have one. */
  rules: { forum: string; text: string; short: boolean }[];
  requests: ExtraRequestView[];
  dates: DatesLineView[];
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
  reached: ReachedView;
  /** The body's usual title, hours, mode and place, from its latest meeting. */
  usual: {
    title: string;
    start?: string;
    end?: string;
    mode: 'on-site' | 'remote' | 'hybrid' | 'undecided';
    place?: string;
  };
  /** The last day for answers, a local date, that is proposed for a date question asked today. */
  answerBy: string;
}

/** Whom a post to a body's channel would reach: so many who hold a seat, and so many members among them. */
export interface ReachedView {
  holders: number;
  members: number;
  channel: boolean;
}

export interface YearRowView {
  /** A meeting's id has a page of its own; an entry has none. */
  kind: 'meeting' | 'entry' | 'outside' | 'holiday';
  id: string;
  /** "fre 16", "16–17", "" when the day is not known */
  dayText: string;
  /** The whole day with its hours in words, for screen readers and on hover; where no day is known, what is. */
  whenText: string;
  /** "v. 7" on the first of its week, else "" */
  weekText: string;
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
