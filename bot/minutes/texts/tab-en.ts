import type { tabMinutesSv } from './tab-sv.ts';

export const tabMinutesEn = {
  'tab.minutes.title': 'Minutes of {forum}, {when}',
  'tab.minutes.meeting': 'To the meeting and its agendas',
  'tab.minutes.follow': 'To take in under {heading}',
  'tab.minutes.take': 'Take into the minutes',
  'tab.minutes.taken': 'The proposal stands in the minutes.',
  'tab.minutes.start': 'Begin the minutes',
} satisfies Record<keyof typeof tabMinutesSv, string>;
