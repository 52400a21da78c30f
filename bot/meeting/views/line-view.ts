export interface MeetingLineView {
  id: string;
  forum: string;
  title: string;
  whenText: string;
  near: string;
  placeText: string;
  /** "3 av 8 har svarat", "Kallelsen är inte skickad" */
  stateText: string;
  /** The reader's own answer, in words, when there is one. */
  mineText?: string;
}

export interface ChangeView {
  /** ISO instant in UTC; the page marks what is newer than the reader's last look. */
  at: string;
  atText: string;
  text: string;
  meeting?: string;
  /** The date question it is about. */
  dates?: string;
}

export interface TodoItemView {
  kind: 'answer-notice' | 'approve-agenda' | 'answer-dates';
  /** For a date question: the meeting as it may become, with the question's own id. */
  meeting: MeetingLineView;
  /** The date question, where it is one. */
  dates?: string;
  /** The sentence that says what is wanted: "Svara på kallelsen till Ledningsgruppen" */
  text: string;
  /** Local date by which it is wanted. */
  day: string;
  /** "Svara senast tisdag 13 februari 2024."; null: no last day was named. */
  dueText: string | null;
}
