import { isLocalDate, isTimeZone } from '../../kernel/local-time.ts';

/** The formats that the schemas name, as ajv asks for them. */
export const formats: Record<string, (text: string) => boolean> = {
  date: isLocalDate,
  'partial-date': (text) => isLocalDate(`${text}-01-01`.slice(0, 10)),
  'time-zone': isTimeZone,
  readable: (text) => unreadable(text) === undefined,
};

/** What makes a text impossible to store or to show, in Swedish; undefined for a sound text. */
export function unreadable(text: string): string | undefined {
  if (text.includes('\0')) return 'ett nolltecken (NUL) i texten';
  return /\p{Surrogate}/u.test(text) ? 'ett halvt tecken (ensamt surrogat) i texten' : undefined;
}
