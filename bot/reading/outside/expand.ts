import type { OutsideEvent } from '../../calendar/domain/outside-event.ts';
import type { Budget } from './budget.ts';
import { occurrencesOf, type View } from './occurrences.ts';
import type { ReadEvent } from './read-event.ts';

export const OCCURRENCES_AT_MOST = 2000;
/** A daily meeting for two years, so that one event can't crowd out all the others. */
const OCCURRENCES_OF_ONE_EVENT = 800;
const STEPS_OF_ONE_EVENT = 6_000;

export interface Expanded {
  /** By time. */
  found: OutsideEvent[];
  /** Events of which some occurrence may be missing. */
  cut: number;
  /** Events that are found, with something in their titles that could not be read. */
  lostLetters: number;
}

/** What happens in the window. */
export function expand(events: readonly ReadEvent[], view: View, work: Budget): Expanded {
  const replacements = bySeries(events);
  const found: OutsideEvent[] = [];
  let cut = 0;
  let lostLetters = 0;
  for (const event of singleFirst(events)) {
    const others = event.replaces ? [] : (replacements.get(event.uid) ?? []);
    const before = found.length;
    const whole = add(found, event, others, view, work);
    if (!whole || event.lostRule) cut += 1;
    if (event.lostLetters && found.length > before) lostLetters += 1;
  }
  return { found: found.sort(byTime), cut, lostLetters };
}

/** So that no series, made to take time, keeps out a meeting that stands there plainly. */
function singleFirst(events: readonly ReadEvent[]): ReadEvent[] {
  const kept = events.filter(({ cancelled }) => !cancelled);
  return [...kept.filter(({ rules }) => rules.length === 0), ...kept.filter(({ rules }) => rules.length > 0)];
}

/** The events that replace an occurrence, by the UID of its series. */
function bySeries(events: readonly ReadEvent[]): Map<string, ReadEvent[]> {
  const found = new Map<string, ReadEvent[]>();
  for (const event of events) {
    if (!event.replaces) continue;
    const others = found.get(event.uid);
    if (others) others.push(event);
    else found.set(event.uid, [event]);
  }
  return found;
}

/** Adds an event's occurrences; false when some may be missing. */
function add(
  found: OutsideEvent[],
  event: ReadEvent,
  replacements: readonly ReadEvent[],
  view: View,
  work: Budget,
): boolean {
  const most = Math.min(OCCURRENCES_AT_MOST, found.length + OCCURRENCES_OF_ONE_EVENT);
  try {
    for (const one of occurrencesOf(event, replacements, view, work.part(STEPS_OF_ONE_EVENT))) {
      if (found.length >= most) return false;
      found.push(one);
    }
    return true;
  } catch {
    return false;
  }
}

function byTime(a: OutsideEvent, b: OutsideEvent): number {
  const key = ({ start, end }: OutsideEvent) => `${start.date}T${start.time ?? ''} ${end.date}T${end.time ?? ''}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
