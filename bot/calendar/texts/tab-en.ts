import type { tabCalendarSv } from './tab-sv.ts';

export const tabCalendarEn = {
  'tab.subscribe.title': 'In your own calendar',
  'tab.subscribe.what':
    'Subscribe, and Outlook or another calendar shows the body’s meetings and keeps them up to date. You get an address of your own: whoever has it can read the time, place and purpose of the meetings, but neither the agenda nor the link to join. Remove it whenever you like and it stops working.',
  'tab.subscribe.none': 'No address',
  'tab.subscribe.make': 'Subscribe',
  'tab.subscribe.address': 'Your address for the meetings of {forum}',
  'tab.subscribe.once': 'The address is shown only now. Copy it and add it in your calendar, under Subscribe from web.',
  'tab.subscribe.copy': 'Copy',
  'tab.subscribe.copied': 'The address is copied.',
  'tab.subscribe.marked': 'The address is marked. Copy it with Ctrl+C, or hold your finger on it.',
  'tab.subscribe.remove': 'Remove the address',
  'tab.subscribe.removeAsk': 'Remove the address for {forum}?',
  'tab.subscribe.removeWhat':
    'The address stops working, and the meetings disappear from calendars that use it. You can make a new one whenever you like.',
  'tab.subscribe.removed': 'The address is removed.',
  'tab.calendar.title': 'Calendars to compare with',
  'tab.calendar.what': 'When somebody chooses a day for a meeting it is compared with these calendars.',
  'tab.calendar.none':
    'No calendars are added. Add for instance the council’s or the region’s calendar, and new meetings are compared with it.',
  'tab.calendar.add': 'Add a calendar',
  'tab.calendar.addHint': 'A file that ends in .ics, at most 5 MB. It is read as soon as you have chosen it.',
  'tab.calendar.notIcs':
    'The file is no calendar file and was not read. Export the calendar as .ics and choose that file.',
  'tab.calendar.emptyFile': 'The file is empty and was not read. Export the calendar again.',
  'tab.calendar.tooBig': 'The file is larger than 5 MB and was not read. Export a shorter time, for instance a year.',
  'tab.calendar.remove': 'Remove',
  'tab.calendar.removeAsk': 'Remove {name}?',
  'tab.calendar.removeWhat': 'New meetings are no longer compared with the calendar. No meetings change.',
  'tab.calendar.removed': 'The calendar is removed.',
  'tab.clash.chooseDay': 'When you have chosen a day you see here whether it clashes with anything.',
  'tab.clash.asking': 'Looking for clashes …',
  'tab.clash.none': 'The day clashes with nothing.',
  'tab.clash.found': 'The same day already has:',
  'tab.clash.sameHours': 'At the same time: {text}',
  'tab.clash.unknown': 'We could not see whether the day clashes with anything. You can save anyway.',
} satisfies Record<keyof typeof tabCalendarSv, string>;
