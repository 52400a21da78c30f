/** Where in the tab one is led: to its start, to a page that a link names, or to an address of its own. */
export interface TabPlace {
  subPage: string | null;
  address: string | null;
  /** Grows with each link that is followed, so that the same link leads there again. */
  turn: number;
}
