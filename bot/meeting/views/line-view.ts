
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
  poll?: string;
}
