import type { Given } from './scenario-rounds.ts';

/** What a secretariat with pen and paper would count; shares no code with the product. */
export interface Counted {
  answered: number;
  answeredOnTime: number;
  late: number;
  abstained: number;
  missing: number;
  drafts: number;
  outstanding: string[];
  choices: Record<string, Record<string, number>>;
}

/** `deadline`: the last millisecond that is in time, with the local offset. */
export function countRound(
  all: readonly Given[],
  {
    round,
    towns,
    deadline,
    at,
    questions,
  }: {
    round: string;
    towns: readonly string[];
    deadline: string;
    at: string;
    questions: Record<string, readonly string[]>;
  },
): Counted {
  const counted: Counted = {
    answered: 0,
    answeredOnTime: 0,
    late: 0,
    abstained: 0,
    missing: 0,
    drafts: 0,
    outstanding: [],
    choices: {},
  };
  for (const [question, values] of Object.entries(questions)) {
    counted.choices[question] = {};
    for (const value of values) (counted.choices[question] as Record<string, number>)[value] = 0;
  }
  for (const town of [...towns].sort()) {
    let standing: Given | undefined;
    let draft = false;
    for (const one of all) {
      if (one.round !== round || one.municipality !== town || Date.parse(one.at) > Date.parse(at)) continue;
      // What the secretariat notes leaves the municipality's own draft where it is.
      if (one.how !== 'behalf') draft = one.how === 'draft';
      if (one.how !== 'draft') standing = one;
    }
    if (draft) counted.drafts += 1;
    if (standing === undefined) {
      counted.missing += 1;
      counted.outstanding.push(town);
      continue;
    }
    if (standing.stance === 'abstains') {
      counted.abstained += 1;
      continue;
    }
    counted.answered += 1;
    if (Date.parse(standing.at) > Date.parse(deadline)) counted.late += 1;
    else counted.answeredOnTime += 1;
    for (const question of Object.keys(questions)) {
      const value = standing.values[question];
      for (const chosen of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
        const counts = counted.choices[question];
        if (counts && chosen in counts) counts[chosen] = (counts[chosen] ?? 0) + 1;
      }
    }
  }
  return counted;
}
