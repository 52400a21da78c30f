export const tabMinutesSv = {
  'tab.minutes.title': 'Anteckningar från {forum}, {when}',
  'tab.minutes.meeting': 'Till mötet',
  'tab.minutes.start': 'Börja anteckna',
} as const;
