/**
 * Local dates and wall times in an IANA zone, and the instants they stand for. Dates are YYYY-MM-DD, times HH:MM.
 * A zone that Intl does not know throws RangeError: check it with isTimeZone first.
 */

/** missing: the clocks skip that time that day. twice: they pass it two times, the earlier instant first. */
export type LocalInstant = { instant: Date } | { missing: true } | { twice: [Date, Date] };

const minute = 60_000;
const day = 24 * 60 * minute;
const formatters = new Map<string, Intl.DateTimeFormat>();
/** Wall times by zone and minute: the same few (a meeting's hours, now) are asked for many times an answer, and cost 20 µs. */
const walls = new Map<string, string>();
const MOST_WALLS = 2_000;

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** Does Intl know the zone as an area and place, e.g. Europe/Stockholm? Offsets such as +01:00 are not zones. */
export function isTimeZone(zone: string): boolean {
  if (!/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(zone)) return false;
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
}

/** Is it a day of the calendar, written YYYY-MM-DD? 2023-02-29 is not. */
export function isLocalDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** YYYY, YYYY-MM or YYYY-MM-DD that is in the calendar. */
export function isPartOfDate(date: string): boolean {
  return isLocalDate(`${date}-01-01`.slice(0, 10));
}

function wall(instant: Date, zone: string): string {
  const key = `${zone} ${Math.floor(instant.getTime() / minute)}`;
  const known = walls.get(key) ?? formatted(instant, zone);
  if (walls.size >= MOST_WALLS) walls.clear();
  walls.set(key, known);
  return known;
}

function formatted(instant: Date, zone: string): string {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The local date at an instant, YYYY-MM-DD. */
export function localDate(instant: Date, zone: string): string {
  return wall(instant, zone).slice(0, 10);
}

/** The local wall time at an instant, HH:MM. */
export function localTime(instant: Date, zone: string): string {
  return wall(instant, zone).slice(11);
}

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds, to the whole minute. */
function offset(instant: Date, zone: string): number {
  return Date.parse(`${wall(instant, zone)}Z`) - Math.floor(instant.getTime() / minute) * minute;
}

/**
 * The instant of a local wall time; on the two days a year when the clocks change it may be missing or come twice.
 * Throws RangeError when date or time is not one.
 */
export function toInstant(date: string, time: string, zone: string): LocalInstant {
  const named = Date.parse(`${date}T${time}:00Z`);
  if (!isLocalDate(date) || Number.isNaN(named)) throw new RangeError(`Not a local date and time: ${date} ${time}`);
  const offsets = [offset(new Date(named - day), zone), offset(new Date(named + day), zone)];
  const [first, second] = [...new Set(offsets)]
    .map((ahead) => new Date(named - ahead))
    .filter((instant) => wall(instant, zone) === `${date}T${time}`)
    .sort((a, b) => a.getTime() - b.getTime());
  if (!first) return { missing: true };
  return second ? { twice: [first, second] } : { instant: first };
}

/** The first instant of a local date; not midnight's where the clocks skip midnight. */
export function startOfDay(date: string, zone: string): Date {
  const midnight = toInstant(date, '00:00', zone);
  if ('instant' in midnight) return midnight.instant;
  if ('twice' in midnight) return midnight.twice[0];
  return firstInstantOn(date, zone);
}

/** The last millisecond of a local date. */
export function endOfDay(date: string, zone: string): Date {
  return new Date(startOfDay(addDays(date, 1), zone).getTime() - 1);
}

/** Where midnight is skipped: halves the interval that holds the change of date, to the millisecond. */
function firstInstantOn(date: string, zone: string): Date {
  let before = Date.parse(`${date}T00:00:00Z`) - day;
  let after = before + 2 * day;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(new Date(middle), zone) < date) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** The date n days later, or earlier when n is negative. */
export function addDays(date: string, n: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + n * day).toISOString().slice(0, 10);
}

/** Whole days from a to b; negative when b is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / day);
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekday(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The week of a date as ISO 8601 counts: the one that holds its Thursday. */
export function weekOf(date: string): number {
  const thursday = addDays(date, 4 - weekday(date));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
