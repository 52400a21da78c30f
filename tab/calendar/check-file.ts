import type { TabKey } from '../shell/say.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** Why a chosen file need not be sent at all, or null. What stands in it the service decides. */
export function faultInFile({ name, size }: Pick<File, 'name' | 'size'>): TabKey | null {
  if (!/\.(ics|ical|ifb|icalendar)$/i.test(name)) return 'tab.calendar.notIcs';
  if (size === 0) return 'tab.calendar.emptyFile';
  return size > MOST_BYTES ? 'tab.calendar.tooBig' : null;
}
