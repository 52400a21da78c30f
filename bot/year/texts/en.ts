import type { yearSv } from './sv.ts';

export const yearEn = {
  'year.title.none': 'No meetings in {year}',
  'year.title.one': 'One meeting in {year}',
  'year.title.many': '{count} meetings in {year}',
  'year.title-of.none': '{forum}: no meetings in {year}',
  'year.title-of.one': '{forum}: one meeting in {year}',
  'year.title-of.many': '{forum}: {count} meetings in {year}',
  'year.rule': '{forum}: {count} meetings in {year}. The body is to have {least} at least.',
  'year.rule-of-one': 'The body is to have at least {least} a year.',
  'year.rule-short': '{forum}: {count} meetings in {year}, fewer than the {least} that the body is to have.',
  'entry.event': 'Event',
  'entry.external': 'External meeting',
  'entry.external-planned': 'Planned external meeting',
  'entry.conference': 'Conference',
  'entry.meeting-without-date': 'Meeting without a day',
  'entry.holiday': 'Public holiday',
  'entry.holiday-eve': 'Day off before a holiday',
  'year.week': 'week {week}',
} satisfies Record<keyof typeof yearSv, string>;
