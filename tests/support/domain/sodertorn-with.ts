import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarEntryDefinition, MeetingDefinition } from '../../../bot/kernel/definition.ts';
import { writeFolder } from '../small-folder.ts';

const SHIPPED = 'cooperations/sodertorn';

/** The shipped cooperation with another calendar, in a folder of its own; answers its path. */
export function sodertornWith(meetings: MeetingDefinition[], calendarEntries: CalendarEntryDefinition[] = []) {
  const names = [
    ...readdirSync(SHIPPED).filter((name) => name.endsWith('.json')),
    ...readdirSync(join(SHIPPED, 'plans')).map((name) => `plans/${name}`),
  ];
  const files = names.map((name) => [name, readFileSync(join(SHIPPED, name), 'utf8')]);
  return writeFolder({ ...Object.fromEntries(files), 'calendar/prov.json': { meetings, calendarEntries } });
}
