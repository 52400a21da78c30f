export interface DatesLineView {
  id: string;
  forum: string;
  title: string;
  /** "4 av 8 har svarat" */
  stateText: string;
  open: boolean;
  /** The reader is asked and has not answered. */
  waiting: boolean;
}
