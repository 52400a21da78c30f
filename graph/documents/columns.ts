import type { Columns } from '../../bot/ports/library.ts';

/**
 * The columns of a body's library, by the names that they were made with (SharePoint keeps those when a column is called
 * otherwise). All are lines of text.
 */
export const COLUMN_NAMES = {
  forum: 'SamverkanOrgan',
  date: 'SamverkanDatum',
  kind: 'SamverkanHandling',
  status: 'SamverkanStatus',
  registryNumber: 'SamverkanDiarienummer',
  hash: 'SamverkanSHA256',
} as const satisfies Record<keyof Columns, string>;

export type Fields = Record<string, string | null>;

/** A column that the paper has nothing for is emptied. */
export function fieldsOf(columns: Columns): Fields {
  const { registryNumber = null, ...rest } = columns;
  const all = { ...rest, registryNumber };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [COLUMN_NAMES[key as keyof Columns], value]));
}

/** "Field 'SamverkanStatus' is not recognized": the column that a library lacks. */
export function lackedColumn(said: string, fields: Fields): string | undefined {
  return Object.keys(fields).find((name) => said.includes(name));
}
