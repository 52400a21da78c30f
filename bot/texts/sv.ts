/** Swedish, the product's first language. One key, one sentence. */
export const sv = {
  'refusal.unexpected': 'Något gick fel hos oss. Inget har ändrats. Försök igen om en stund.',
} as const;
