import { isTimeZone, toInstant } from '../../kernel/local-time.ts';
import type { Budget } from './budget.ts';
import type { Part } from './calendar-parts.ts';
import { fileZone } from './file-zone.ts';
import { readProperties, textOf } from './properties.ts';
import { DAY, MINUTE, type Wall } from './wall.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

export interface Zone {
  /** The instant of a wall, milliseconds UTC; of two the first, and after the gap when there is none. */
  instant(wall: Wall): number;
  /** Nobody knows the zone that the file names: it is taken for the cooperation's. */
  assumed?: true;
}

const STEPS_OF_ONE_ZONE = 2000;
const STEPS_OF_ALL_ZONES = 3000;

/** A zone by the name that a time in the file gives; without a name the time floats and is the cooperation's. */
export type Zones = (tzid: string | undefined) => Zone;

export const UTC: Zone = { instant: (wall) => wall };

/**
 * The zones of a calendar file. A name that the tz database has means what it means there; else the file's VTIMEZONE
 * says; else it is Windows' name, or one that ends or lists a place; else it is taken for the cooperation's zone.
 */
export function zonesOf(zones: readonly Part[], cooperation: string, to: Wall, budget: Budget): Zones {
  const own = placeZone(cooperation);
  const parts = new Map(zones.map((part) => [textOf(readProperties(part.lines).properties, 'tzid').trim(), part]));
  const known = new Map<string, Zone>();
  const work = budget.part(STEPS_OF_ALL_ZONES);
  const find = (tzid: string): Zone => {
    if (isTimeZone(tzid)) return placeZone(tzid);
    const part = parts.get(tzid);
    const instant = part && fileZone(part, to, work.part(STEPS_OF_ONE_ZONE));
    if (instant) return { instant };
    const place = WINDOWS_ZONES[tzid.toLowerCase()] ?? placeIn(tzid);
    return place === undefined ? { ...own, assumed: true } : placeZone(place);
  };
  return (tzid) => {
    const name = tzid?.trim();
    if (!name) return own;
    const zone = known.get(name) ?? find(name);
    known.set(name, zone);
    return zone;
  };
}

/** "/mozilla.org/20050126_1/Europe/Stockholm", "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien" */
function placeIn(tzid: string): string | undefined {
  const ending = tzid.split('/').slice(-2).join('/');
  if (isTimeZone(ending)) return ending;
  const cities = tzid.match(/\p{L}{4,20}/gu)?.slice(0, 10) ?? [];
  return cities.map((city) => `Europe/${city}`).find(isTimeZone);
}

function placeZone(place: string): Zone {
  const instant = (wall: Wall) => {
    const [day, time] = new Date(wall).toISOString().slice(0, 16).split('T');
    return toInstant(day ?? '', time ?? '', place);
  };
  return {
    instant: (wall) => {
      const found = instant(wall);
      const seconds = wall - Math.floor(wall / MINUTE) * MINUTE;
      if ('instant' in found) return found.instant.getTime() + seconds;
      if ('twice' in found) return found.twice[0].getTime() + seconds;
      const yesterday = instant(wall - DAY);
      return 'instant' in yesterday ? yesterday.instant.getTime() + DAY : wall;
    },
  };
}
