import { type ClockChange, clockChanges, minutesAhead } from '../../kernel/days/clock-changes.ts';
import { yearlyRule } from './yearly-rule.ts';

const minute = 60_000;

/**
 * The VTIMEZONE of an IANA zone, right for the years that are named; nothing without years. Where the zone's clocks
 * change by one rule in spring and one in autumn, it is written as two rules: Outlook is
 * an hour off with changes that are listed one by one (iCalcreator's issue 86).
 */
export function zoneLines(zone: string, years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  // A few years more tell "the last Sunday" from "the fourth".
  const changes = clockChanges(zone, first, Math.max(last, first + 6));
  const start = { at: new Date(Date.UTC(first, 0, 1)), ahead: minutesAhead(new Date(Date.UTC(first, 0, 1)), zone) };
  const observances = byRule(changes, first) ?? [
    ...observance({ at: start.at, before: start.ahead, after: start.ahead }),
    ...changes.flatMap((change) => observance(change)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'];
}

/** Two changes a year, each on the same weekday of its month at the same time, or undefined. */
function byRule(changes: readonly ClockChange[], first: number): string[] | undefined {
  const [one, two] = changes;
  if (!one || !two || isForward(one) === isForward(two)) return undefined;
  const rules = [one, two].map(({ after }) => {
    const same = changes.filter((change) => change.after === after);
    return yearlyRule(same.map(onset), first);
  });
  const [ofOne, ofTwo] = rules;
  if (!ofOne || !ofTwo || changes.some(({ after }) => after !== one.after && after !== two.after)) return undefined;
  return [...observance(one, ofOne), ...observance(two, ofTwo)];
}

function observance(change: ClockChange, rule?: string): string[] {
  const kind = isForward(change) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset(change).toISOString().slice(0, 19).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offset(change.before)}`,
    `TZOFFSETTO:${offset(change.after)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${kind}`,
  ];
}

function isForward({ before, after }: ClockChange): boolean {
  return after > before;
}

/** The wall time, as if UTC, that the old clock shows when the change comes. */
function onset({ at, before }: ClockChange): Date {
  return new Date(at.getTime() + before * minute);
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
