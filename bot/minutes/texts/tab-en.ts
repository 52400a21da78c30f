import type { tabMinutesSv } from './tab-sv.ts';

export const tabMinutesEn = {
  'tab.minutes.title': 'Minutes of {forum}, {when}',
  'tab.minutes.meeting': 'To the meeting',
  'tab.minutes.start': 'Begin the minutes',
} satisfies Record<keyof typeof tabMinutesSv, string>;
