const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The RRULE of days that come once a year, from a first year on and every year, on the same weekday of the same month
 * at the same time; undefined when they don't. The days are wall times as if UTC.
 */
export function yearlyRule(days: readonly Date[], first: number): string | undefined {
  const [one] = days;
  if (!one || days.some((day, n) => day.getUTCFullYear() !== first + n)) return undefined;
  const shape = (day: Date) => [day.getUTCMonth(), day.getUTCDay(), day.toISOString().slice(11)].join(' ');
  if (days.some((day) => shape(day) !== shape(one))) return undefined;
  const which = days.every(isLastInMonth) ? -1 : nth(one);
  if (which !== -1 && days.some((day) => nth(day) !== which)) return undefined;
  return `FREQ=YEARLY;BYMONTH=${one.getUTCMonth() + 1};BYDAY=${which}${WEEKDAYS[one.getUTCDay()]}`;
}

function nth(day: Date): number {
  return Math.ceil(day.getUTCDate() / 7);
}

function isLastInMonth(day: Date): boolean {
  return new Date(day.getTime() + 7 * 24 * 3600 * 1000).getUTCMonth() !== day.getUTCMonth();
}
