import type { Consultation } from './state.ts';

export interface YearCount {
  year: number;
  answered: number;
  submitted: number;
}

/**
 * How many joint answers were decided and handed in each year, latest year first: each counts in its own year. One that
 * was handed in without a note of the decision was answered when it was handed in.
 */
export function countByYear(all: readonly Consultation[]): YearCount[] {
  const years = new Map<number, YearCount>();
  const count = (date: string | undefined, what: 'answered' | 'submitted') => {
    if (date === undefined) return;
    const year = Number(date.slice(0, 4));
    const found = years.get(year) ?? { year, answered: 0, submitted: 0 };
    years.set(year, { ...found, [what]: found[what] + 1 });
  };
  for (const { fields, answered, submitted } of all) {
    if (fields.standing !== 'ours') continue;
    count(answered ?? submitted, 'answered');
    count(submitted, 'submitted');
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}
