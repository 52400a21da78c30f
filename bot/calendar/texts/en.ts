import type { calendarSv } from './sv.ts';

export const calendarEn = {
  'holiday.new-years-day': 'New Year’s Day',
  'holiday.epiphany': 'Epiphany',
  'holiday.good-friday': 'Good Friday',
  'holiday.easter-day': 'Easter Day',
  'holiday.easter-monday': 'Easter Monday',
  'holiday.first-of-may': 'First of May',
  'holiday.ascension-day': 'Ascension Day',
  'holiday.whit-sunday': 'Whit Sunday',
  'holiday.whit-monday': 'Whit Monday',
  'holiday.national-day': 'National Day',
  'holiday.midsummer-eve': 'Midsummer Eve',
  'holiday.midsummer-day': 'Midsummer Day',
  'holiday.all-saints-day': 'All Saints’ Day',
  'holiday.christmas-eve': 'Christmas Eve',
  'holiday.christmas-day': 'Christmas Day',
  'holiday.boxing-day': 'Boxing Day',
  'holiday.new-years-eve': 'New Year’s Eve',
  'clash.holiday': '{name} is a public holiday.',
  'clash.holiday-eve': '{name} is a day off, before a public holiday.',
  'clash.meeting': 'At the same time: {forum}, {when}',
  'clash.meeting-day': 'The same day: {forum}, {when}',
  'clash.outside': '{calendar}: {title}',
  'clash.private': 'busy',
  'calendar.line': '{count} events, uploaded {when}',
  'calendar.read': '{name}: {count} events were read.',
  'calendar.read-dropped': '{name}: {count} events were read, {dropped} could not be read or found no room.',
  'calendar.assumed-zone':
    '{count} of them have a time zone that is not known. They are shown as if in the cooperation’s.',
  'calendar.lost-letters.one':
    'In a title, or in the calendar’s name, one or more characters could not be read. Export the calendar as UTF-8 and upload it again if something looks odd.',
  'calendar.lost-letters.many':
    'In {count} titles, the calendar’s name among them, one or more characters could not be read. Export the calendar as UTF-8 and upload it again if something looks odd.',
  'calendar.replaced': 'It took the earlier one’s place.',
  'calendar.gone': 'The address is no longer valid. Make a new one in Samverkan, under Meetings.',
  'calendar.meeting': '{forum}: {title}',
  'calendar.cancelled': 'Cancelled: {title}',
  'calendar.name': '{cooperation}: {forum}',
  'subscription.line': 'The address was made {when}',
  'refusal.too-many-calendars': 'There are {most} calendars already. Remove one first. Nothing was saved.',
  'refusal.not-a-calendar':
    'The file is no calendar that can be read. Nothing was saved. Export the calendar as .ics and try again.',
  'refusal.empty-calendar': 'The calendar has no events in the time that is planned. Nothing was saved.',
  'refusal.calendar-too-big':
    'The calendar is too big: {most} MB at most. Nothing was saved. Export fewer years and try again.',
  'refusal.calendar-too-heavy':
    'Reading the calendar took too much time or memory and was broken off. Nothing was saved, and the calendars that are here already are kept. Export fewer years and try again.',
} satisfies Record<keyof typeof calendarSv, string>;
