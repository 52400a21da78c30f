import type { Properties } from './properties.ts';
import { DAY, dayOf, readTime, type Wall } from './wall.ts';
import { UTC, type Zone, type Zones } from './zones.ts';

/** A wall time in its zone, or, where `date` is set, the whole day that begins with it. */
export interface Moment {
  wall: Wall;
  date: boolean;
  zone: Zone;
}

/** Every time that a property gives, those that can't be read left out. Of a period it is the start. */
export function momentsOf(properties: Properties, name: string, zones: Zones): Moment[] {
  return (properties.get(name) ?? []).flatMap(({ tzid, values }) =>
    values.flatMap((value) => {
      const time = readTime(Array.isArray(value) ? value[0] : value);
      return time
        ? { wall: time.wall, date: time.date, zone: time.utc ? UTC : zones(time.date ? undefined : tzid) }
        : [];
    }),
  );
}

/** Milliseconds UTC; of a whole day its date as if it were UTC's. */
export function instantOf({ wall, date, zone }: Moment): number {
  return date ? wall : zone.instant(wall);
}

/** What a zone's clock shows at a moment; of a whole day its first wall, whatever the zone. */
export function wallIn(zone: Zone, moment: Moment): Wall {
  if (moment.date || moment.zone === zone) return moment.wall;
  const instant = instantOf(moment);
  const ahead = (wall: Wall) => wall - zone.instant(wall);
  return instant + ahead(instant + ahead(instant));
}

/** The day that a time means in a series on whole days: Exchange and Outlook write a local midnight as an instant. */
export function dayMeant(moment: Moment, zone: Zone): Wall {
  const local = wallIn(zone, moment);
  return Date.parse(dayOf(local % DAY === 0 ? local : moment.wall));
}

/** A moment as one of a series: the day that it means, or on a day without a time the series' own. */
export function momentOf(series: Moment, moment: Moment): Moment {
  if (series.date) return { ...series, wall: dayMeant(moment, series.zone) };
  return moment.date ? { ...series, wall: moment.wall + (series.wall - Date.parse(dayOf(series.wall))) } : moment;
}

/** The names that an occurrence may be excepted under: its instant, and its date, which programs write as well. */
export function namesOf(moment: Moment): string[] {
  return moment.date ? [dayOf(moment.wall)] : [String(instantOf(moment)), dayOf(moment.wall)];
}

/** What an exception names: a date means every occurrence on it; so does a time where the series is on whole days. */
export function exceptionOf(moment: Moment, series: Moment): string {
  if (series.date) return dayOf(dayMeant(moment, series.zone));
  return moment.date ? dayOf(moment.wall) : String(instantOf(moment));
}
