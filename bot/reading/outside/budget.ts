/** Thrown when a calendar would take more work than anybody's real one does. */
export class TooMuchWork extends Error {}

/** Counts steps of work, so that reading what a stranger uploaded always ends. */
export interface Budget {
  /** Throws TooMuchWork when there are not so many steps left. */
  spend(steps: number): void;
  /** A part of this budget, for one rule: what it spends is spent here too. */
  part(most: number): Budget;
}

export function budget(most: number, whole?: Budget): Budget {
  let left = most;
  const own: Budget = {
    spend: (steps) => {
      left -= steps;
      if (!(left >= 0)) throw new TooMuchWork();
      whole?.spend(steps);
    },
    part: (few) => budget(few, own),
  };
  return own;
}
