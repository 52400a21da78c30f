export const tabMinutesSv = {
  'tab.minutes.title': 'Anteckningar från {forum}, {when}',
  'tab.minutes.meeting': 'Till mötet och dess dagordningar',
  'tab.minutes.follow': 'Förslag att ta in under {heading}',
  'tab.minutes.take': 'Ta in i anteckningarna',
  'tab.minutes.taken': 'Förslaget står i anteckningarna.',
  'tab.minutes.start': 'Börja anteckna',
} as const;
