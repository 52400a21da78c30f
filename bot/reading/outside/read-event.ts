import type { Budget } from './budget.ts';
import type { Part } from './calendar-parts.ts';
import { type Length, lengthOf } from './length.ts';
import { type Moment, momentsOf } from './moment.ts';
import { type Properties, readProperties, textOf } from './properties.ts';
import { type Rule, ruleOf } from './rule-walls.ts';
import { oneLine } from './title.ts';
import type { Zones } from './zones.ts';

/** A VEVENT, read but not yet repeated. */
export interface ReadEvent {
  uid: string;
  title: string;
  private: boolean;
  free: boolean;
  cancelled: boolean;
  start: Moment;
  length: Length;
  rules: Rule[];
  /** It has a rule that can't be read. */
  lostRule: boolean;
  /** Further starts. */
  added: Moment[];
  skipped: Moment[];
  /** It stands in the place of this occurrence of the series with the same uid. */
  replaces?: Moment;
}

/** Undefined when the event says no start that can be read. */
export function readEvent(part: Part, zones: Zones, budget: Budget): ReadEvent | undefined {
  const length = part.lines.reduce((sum, line) => sum + line.length, 0);
  budget.spend(2 + Math.max(0, length - 500) / 20);
  const { properties, unread } = readProperties(part.lines);
  const start = momentsOf(properties, 'dtstart', zones)[0];
  if (!start) return undefined;
  const from = onWholeDays(properties, start) ? { ...start, date: true } : start;
  const written = properties.get('rrule') ?? [];
  const rules = written.flatMap(({ values }) => ruleOf(values[0]) ?? []);
  const replaces = momentsOf(properties, 'recurrence-id', zones)[0];
  return {
    ...shownOf(properties),
    start: from,
    length: lengthOf(properties, from, zones),
    rules,
    lostRule: unread.has('rrule') || rules.length < written.length,
    added: momentsOf(properties, 'rdate', zones),
    skipped: momentsOf(properties, 'exdate', zones),
    ...(replaces && { replaces }),
  };
}

function shownOf(properties: Properties): Pick<ReadEvent, 'uid' | 'title' | 'private' | 'free' | 'cancelled'> {
  const says = (name: string, ...values: string[]) => values.includes(textOf(properties, name).trim().toUpperCase());
  const hidden = says('class', 'PRIVATE', 'CONFIDENTIAL');
  return {
    uid: textOf(properties, 'uid').trim(),
    title: hidden ? '' : oneLine(textOf(properties, 'summary')),
    private: hidden,
    free: says('transp', 'TRANSPARENT') || says('x-microsoft-cdo-busystatus', 'FREE'),
    cancelled: says('status', 'CANCELLED'),
  };
}

/** Outlook may write whole days as midnight to midnight: in another zone they would become two halves. */
function onWholeDays(properties: Properties, { wall }: Moment): boolean {
  const says = textOf(properties, 'x-microsoft-cdo-alldayevent').trim().toUpperCase() === 'TRUE';
  return says && new Date(wall).toISOString().endsWith('T00:00:00.000Z');
}
