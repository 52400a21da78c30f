/** What is said of documents and of what was found. */
export const searchSv = {
  'search.kind.minutes': 'Anteckningar',
  'search.kind.decision': 'Beslut',
  'search.kind.assignment': 'Uppdrag',
  'search.kind.meeting': 'Dagordning',
  'search.kind.consultation': 'Remiss',
  'documents.decisions.none': 'Inga beslut',
  'documents.decisions.one': '1 beslut',
  'documents.decisions.many': '{count} beslut',
} as const;
