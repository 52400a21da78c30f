/** What the tab’s first page says of minutes. */
export const tabMinutesFirstSv = {
  'tab.minutes.toVerify': 'Anteckningar att justera',
} as const;
