/** A local date, YYYY-MM-DD, and, unless the event is on whole days, a wall time, HH:MM, in the cooperation's zone. */
export interface OutsideTime {
  date: string;
  time?: string;
}

/** One occurrence in a calendar that somebody uploaded, e.g. a municipal executive board's meeting. */
export interface OutsideEvent {
  /** At most 200 characters, on one line; empty when the event is private or has no title. */
  title: string;
  start: OutsideTime;
  /** When it ends. On whole days: the last day, itself included. Equal to start when the file gives no length. */
  end: OutsideTime;
  allDay: boolean;
  /** Its owner is not occupied by it. */
  free?: true;
  /** Its owner keeps what it is about to themselves. */
  private?: true;
}
