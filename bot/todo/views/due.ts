/** Something with a day that waits for the secretariat. */
export interface DueView {
  about: { kind: 'meeting' | 'minutes' | 'dates' | 'round' | 'consultation'; id: string };
  /** The thing's own words, which lead to it. */
  title: string;
  /** What is to be done, and by when. */
  text: string;
  /** What else is said of it, a sentence each. */
  more: string[];
  /** Local date. */
  day: string;
  /** The day has been. */
  overdue: boolean;
}

/** What is late first, then by day. */
export function inDueOrder(lines: readonly DueView[]): DueView[] {
  const key = ({ overdue, day, title }: DueView) => `${overdue ? 0 : 1} ${day} ${title}`;
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
