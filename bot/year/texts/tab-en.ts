import type { tabYearSv } from './tab-sv.ts';

export const tabYearEn = {
  'tab.year.allForums': 'All bodies',
  'tab.year.title': 'Meetings {year}',
  'tab.year.years': 'Years',
  'tab.year.months': 'Go to month',
  'tab.year.undated': 'Without a date',
  'tab.year.rules': 'Number of meetings',
  'tab.year.holiday': 'Public holiday',
  'tab.year.outside': 'Other calendar',
  'tab.year.findDate': 'Find a time',
  'tab.year.plan': 'New meeting',
  'tab.year.callExtra': 'Call an extra meeting',
  'tab.year.askExtra': 'Ask for an extra meeting',
  'tab.year.emptyPlan': 'Plan the first with New meeting.',
  'tab.year.emptyWait': 'When the secretariat has planned meetings they show here.',
  'tab.year.noForums':
    'You have no seat in any body. When you have got one its meetings show here. Ask the secretariat.',
  'tab.year.dates': 'Find a time',
  'tab.year.datesWaiting': 'Waiting for your answer',
} satisfies Record<keyof typeof tabYearSv, string>;
