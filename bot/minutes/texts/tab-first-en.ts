import type { tabMinutesFirstSv } from './tab-first-sv.ts';

/** What the tab’s first page says of minutes. */
export const tabMinutesFirstEn = {
  'tab.minutes.toVerify': 'Minutes to verify',
} satisfies Record<keyof typeof tabMinutesFirstSv, string>;
