import { isLocalDate } from '../../bot/kernel/local-time.ts';
import type { MeetingFields } from '../../bot/meeting/domain/check-fields.ts';

/** What saving a changed meeting does. The service decides; this says it before the press. */
export type ChangeEffect = 'nothing' | 'quiet' | 'note' | 'told' | 'again';

interface Chosen {
  /** Whether they are asked again; unset: a new time or form asks again, a new room does not. */
  again?: boolean | undefined;
  /** Another last day for answers, or none where there was one. */
  lastDay?: boolean;
}

/** `noticed`: the notice is sent, so a change of what stands in it is told to everybody. */
export function effectOf(
  before: MeetingFields,
  after: MeetingFields,
  noticed: boolean,
  chosen: Chosen = {},
): ChangeEffect {
  const differs = (...names: (keyof MeetingFields)[]) => names.some((name) => !same(before[name], after[name]));
  const told = differs('when', 'place', 'mode', 'link', 'title', 'purpose') || (noticed && chosen.lastDay === true);
  if (!told && !differs('kind', 'note')) return 'nothing';
  if (!noticed) return 'quiet';
  if (!told) return 'note';
  return (chosen.again ?? differs('when', 'mode')) ? 'again' : 'told';
}

/**
 * The last day for answers that the change will say, where nobody chose it; "": none. `proposed`: the service's for the
 * meeting's day, "" until it is known; those who are asked again get that.
 */
export function lastDayAfter(
  standing: string,
  { date, again, proposed }: { date: string; again: boolean; proposed: string },
): string {
  if (standing === '' || !isLocalDate(date)) return standing;
  if (again) return proposed || standing;
  return standing > date ? date : standing;
}

/** The fields in which two people's versions of a meeting differ. */
export function differing(one: MeetingFields, other: MeetingFields): (keyof MeetingFields)[] {
  const names = ['title', 'kind', 'when', 'mode', 'place', 'link', 'purpose'] as const;
  return names.filter((name) => !same(one[name], other[name]));
}

function same(one: unknown, other: unknown): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
