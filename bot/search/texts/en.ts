import type { searchSv } from './sv.ts';

/** What is said of documents and of what was found. */
export const searchEn = {
  'search.kind.minutes': 'Minutes',
  'search.kind.decision': 'Decision',
  'search.kind.assignment': 'Assignment',
  'search.kind.meeting': 'Agenda',
  'search.kind.consultation': 'Consultation',
  'documents.decisions.none': 'No decisions',
  'documents.decisions.one': '1 decision',
  'documents.decisions.many': '{count} decisions',
} as const satisfies Record<keyof typeof searchSv, string>;
