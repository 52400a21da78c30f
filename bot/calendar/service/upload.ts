import { fileName, titleOfFile } from '../../kernel/file-name.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { LARGEST_CALENDAR } from '../../ports/reading.ts';
import type { CalendarUpload, HandledCalendar, Who } from '../../ports/service.ts';
import type { Context } from '../../service/context.ts';
import { handle } from '../../service/handle.ts';
import type { Language } from '../../texts/text.ts';
import { calendarName } from '../domain/calendars.ts';
import type { CalendarFault } from '../domain/read-calendar.ts';
import { readWords } from '../views/calendar-read.ts';
import { planningWindow } from './ask/planning-window.ts';

const LONGEST_NAME = 100;

/** A calendar from outside, for planning. The same file sent again takes its earlier one's place. */
export async function uploadCalendar(
  who: Who,
  upload: CalendarUpload,
  key: string,
  language: Language,
  context: Context,
): Promise<HandledCalendar> {
  const window = await planningWindow.ask(who, {}, context);
  if (isRefusal(window)) return { refused: window };
  const read = await context.reading.calendar(upload.bytes, window);
  if ('fault' in read) return { refused: calendarRefusal(read) };
  const file = fileName(upload.name);
  const own = (read.name || titleOfFile(file)).slice(0, LONGEST_NAME);
  const id = `kal-${context.hash(JSON.stringify([file, own])).slice(0, 16)}`;
  const others = window.calendars.filter((one) => one.id !== id);
  const name = calendarName(own, file, others);
  const handled = await handle({ do: 'add-calendar', id, name, events: read.events }, who, key, context);
  if ('refused' in handled) return handled;
  const replaced = 'done' in handled && others.length < window.calendars.length;
  return { ...handled, text: readWords({ name, read, replaced }, language) };
}

/** Why a calendar file could not be read. */
export function calendarRefusal({ fault }: CalendarFault): Refusal {
  if (fault === 'too-big') return refuse('refusal.calendar-too-big', { most: String(LARGEST_CALENDAR / 1024 / 1024) });
  if (fault === 'too-heavy') return refuse('refusal.calendar-too-heavy');
  return refuse(fault === 'no-events' ? 'refusal.empty-calendar' : 'refusal.not-a-calendar');
}
