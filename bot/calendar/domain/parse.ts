import { type Fields, id } from '../../kernel/fields.ts';

/** What a person may ask of calendars by a command; uploads and addresses have doors of their own. */
export const CALENDAR_READERS = {
  'remove-calendar': (fields: Fields) => ({ calendar: id(fields, 'calendar') }),
  'close-subscription': (fields: Fields) => ({ forum: id(fields, 'forum') }),
};
