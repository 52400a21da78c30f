import type { tabSearchSv } from './tab-sv.ts';

export const tabSearchEn = {
  'tab.documents.title': 'Documents',
  'tab.documents.field': 'Search minutes, decisions, agendas and consultations',
  'tab.documents.hint':
    'A Swedish word is found in all its forms and last in longer words. Write "eller" between words when one of them is enough, and quotation marks around words that stand together.',
  'tab.documents.search': 'Search',
  'tab.documents.forum': 'Body',
  'tab.documents.year': 'Year',
  'tab.documents.kind': 'Kind',
  'tab.documents.all-forums': 'All bodies',
  'tab.documents.all-years': 'All years',
  'tab.documents.all-kinds': 'All kinds',
  'tab.documents.kind.minutes': 'Minutes',
  'tab.documents.kind.decision': 'Decisions',
  'tab.documents.kind.assignment': 'Assignments',
  'tab.documents.kind.meeting': 'Agendas',
  'tab.documents.kind.consultation': 'Consultations',
  'tab.documents.minutes': 'Minutes {year}',
  'tab.documents.no-minutes': 'There are no minutes from {year} here. Choose another year or another body.',
  'tab.documents.results': 'This was found',
  'tab.documents.shown': 'Hits shown: {count}',
  'tab.documents.nothing':
    'Nothing was found. Try a shorter word or another word for the same thing, or choose all bodies, years and kinds.',
  'tab.documents.no-word': 'Write at least one word or figure to search for.',
  'tab.documents.whole': 'Correction',
  'tab.documents.more': 'Show more',
} satisfies Record<keyof typeof tabSearchSv, string>;
