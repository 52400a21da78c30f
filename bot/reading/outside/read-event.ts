import type { Budget } from './budget.ts';
import type { Part } from './calendar-parts.ts';
import { type Length, lengthOf } from './length.ts';
import { type Moment, momentsOf, wallIn } from './moment.ts';
import { type Properties, readProperties, textOf } from './properties.ts';
import { type Rule, ruleOf } from './rule.ts';
import { oneLine } from './title.ts';
import { DAY } from './wall.ts';
import { UTC, type Zone, type Zones } from './zones.ts';

/** A VEVENT, read but not yet repeated. */
export interface ReadEvent {
  uid: string;
  /** Which of several with one name is the newest: the higher sequence, then the later stamp. */
  sequence: number;
  stamped: number;
  title: string;
  /** Something in its title could not be read. */
  lostLetters: boolean;
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
  /** And moves all later ones as far (RANGE=THISANDFUTURE). */
  andLater: boolean;
}

/** Undefined when the event says no start that can be read. */
export function readEvent(part: Part, zones: Zones, budget: Budget): ReadEvent | undefined {
  const length = part.lines.reduce((sum, line) => sum + line.length, 0);
  budget.spend(1 + Math.max(0, length - 500) / 20);
  const { properties, unread } = readProperties(part.lines);
  const start = momentsOf(properties, 'dtstart', zones)[0];
  if (!start) return undefined;
  const from = saysWholeDays(properties) ? onWholeDays(start, zones(undefined)) : start;
  const replaces = momentsOf(properties, 'recurrence-id', zones)[0];
  // Some programs write the rule of the series on what replaces one of its occurrences.
  const written = replaces ? [] : (properties.get('rrule') ?? []);
  const rules = written.flatMap(({ values }) => ruleOf(values[0]) ?? []);
  return {
    ...shownOf(properties),
    sequence: Number(properties.get('sequence')?.[0]?.values[0]) || 0,
    stamped: momentsOf(properties, 'dtstamp', zones)[0]?.wall ?? 0,
    start: from,
    length: lengthOf(properties, from, zones),
    rules,
    lostRule: !replaces && (unread.has('rrule') || rules.length < written.length),
    added: replaces ? [] : momentsOf(properties, 'rdate', zones),
    skipped: momentsOf(properties, 'exdate', zones),
    ...(replaces && { replaces }),
    andLater: properties.get('recurrence-id')?.[0]?.range?.toUpperCase() === 'THISANDFUTURE',
  };
}

type Shown = 'uid' | 'title' | 'lostLetters' | 'private' | 'free' | 'cancelled';

function shownOf(properties: Properties): Pick<ReadEvent, Shown> {
  const says = (name: string, ...values: string[]) => values.includes(textOf(properties, name).trim().toUpperCase());
  const hidden = says('class', 'PRIVATE', 'CONFIDENTIAL');
  const { text: title, lostLetters } = oneLine(hidden ? '' : textOf(properties, 'summary'));
  return {
    uid: textOf(properties, 'uid').trim(),
    title,
    lostLetters,
    private: hidden,
    free: says('transp', 'TRANSPARENT') || says('x-microsoft-cdo-busystatus', 'FREE'),
    cancelled: says('status', 'CANCELLED'),
  };
}

function saysWholeDays(properties: Properties): boolean {
  return textOf(properties, 'x-microsoft-cdo-alldayevent').trim().toUpperCase() === 'TRUE';
}

/** Outlook may write whole days as midnight to midnight: in another zone they would become two halves. */
function onWholeDays(start: Moment, own: Zone): Moment {
  const zone = start.zone === UTC ? own : start.zone;
  const midnight = [wallIn(zone, start), start.wall].find((wall) => wall % DAY === 0);
  return midnight === undefined ? start : { wall: midnight, date: true, zone };
}
