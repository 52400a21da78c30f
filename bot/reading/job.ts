import type { ListSetting } from '../consultation/domain/list.ts';
import type { CalendarWindow } from '../ports/reading.ts';

/** What the reading thread is asked. */
export type Job =
  | { read: 'list'; bytes: Uint8Array; setting: ListSetting }
  | { read: 'calendar'; bytes: Uint8Array; window: CalendarWindow }
  | { read: 'word' | 'office'; bytes: Uint8Array };
