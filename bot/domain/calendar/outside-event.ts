/** A local day and, unless it is a whole day, an hour (HH:MM), in the cooperation's zone. */
export interface LocalMoment {
  date: string;
  time?: string;
}

/** Something in a calendar from outside. Of a whole-day event both days are its own. */
export interface OutsideEvent {
  title: string;
  start: LocalMoment;
  end: LocalMoment;
  allDay: boolean;
  /** Whoever wrote it is not taken up by it. */
  free?: boolean;
  private?: boolean;
}
