import type { GivenMinutes, GivenPresence } from './scenario-minutes.ts';

/** What a secretariat with pen and paper would count of a year's minutes; shares no code with the product. */
export interface CountedMinutes {
  perMunicipality: Record<string, number>;
  perMeeting: Record<string, number>;
  items: Record<string, number>;
  decisions: Record<string, number>;
  assignments: Record<string, number>;
  present: number;
  of: number;
  bySubstitute: number;
  digital: number;
  partial: number;
  forwards: number;
}

export function countMinutes(year: readonly GivenMinutes[]): CountedMinutes {
  const counted: CountedMinutes = {
    ...{ perMunicipality: {}, perMeeting: {}, items: {}, decisions: {}, assignments: {} },
    ...{ present: 0, of: 0, bySubstitute: 0, digital: 0, partial: 0, forwards: 0 },
  };
  for (const { id, attendance, items } of year) {
    counted.items[id] = items.length;
    counted.decisions[id] = 0;
    counted.assignments[id] = 0;
    counted.perMeeting[id] = 0;
    for (const { decisions, assignments } of items) {
      counted.decisions[id] += decisions.length;
      counted.assignments[id] += assignments.length;
      for (const { forward } of decisions) if (forward) counted.forwards += 1;
    }
    for (const { municipality, seat, how, from, until } of attendance) {
      counted.of += 1;
      counted.perMunicipality[municipality] ??= 0;
      if (how === 'absent') continue;
      counted.perMeeting[id] += 1;
      counted.perMunicipality[municipality] += 1;
      counted.present += 1;
      if (seat.includes('-sub-')) counted.bySubstitute += 1;
      if (how === 'digital') counted.digital += 1;
      if (from || until) counted.partial += 1;
    }
  }
  return counted;
}

/** Who was not there for the whole of each item with a decision: "3: botkyrka part". Every item's hour must be given. */
export function countAway({ items, attendance, end }: GivenMinutes): string[] {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += 1) {
    if (items[at]?.decisions.length === 0) continue;
    const [starts, ends] = [clock(items[at]?.begun), clock(items[at + 1]?.begun ?? end)];
    for (const one of attendance) {
      const missed = missedOf(one, starts, ends);
      if (missed > 0) lines.push(`${at + 1}: ${one.municipality} ${missed === ends - starts ? 'absent' : 'part'}`);
    }
  }
  return lines.sort();
}

/** So many minutes of an item somebody was not there. */
function missedOf({ how, from, until }: GivenPresence, starts: number, ends: number): number {
  if (how === 'absent') return ends - starts;
  const here = Math.min(ends, until ? clock(until) : ends) - Math.max(starts, from ? clock(from) : starts);
  return ends - starts - Math.max(0, here);
}

function clock(time = ''): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
