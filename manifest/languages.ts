/** The keys of a language file (Teams' localization schema) that this app's strings have; in every language the same. */
export type Words = Record<
  'name.short' | 'name.full' | 'description.short' | 'description.full' | 'staticTabs[0].name',
  string
>;

export const DEFAULT_LANGUAGE = 'sv';
export const OTHER_LANGUAGES = ['en'];
