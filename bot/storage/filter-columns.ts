import type { Kind, States } from '../declared/states.ts';
import { FILTERS, type FilterColumn, type FilterValue } from '../ports/filters.ts';
import type { Row } from '../ports/store.ts';

/** What was asked of a list, of whatever kind. */
export type AnyFilter = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Every kind's filters by their names. */
const COLUMNS: { readonly [K in Kind]: Readonly<Record<string, FilterColumn<States[K]>>> } = FILTERS;

export function columnsOf(kind: Kind): Readonly<Record<string, FilterColumn<never>>> {
  return COLUMNS[kind];
}

/** Throws on a filter that the kind has no column for: that is a fault in the asking code. */
export function checkFilter(kind: Kind, filter: AnyFilter): void {
  for (const field of Object.keys(filter))
    if (field !== 'ids' && filter[field] !== undefined && !Object.hasOwn(COLUMNS[kind], field))
      throw new Error(`A list of ${kind} can't be filtered on ${field}`);
}

/** The same in memory as the SQL of read-kinds.ts says to the database. */
export function fits<K extends Kind>(kind: K, row: Row<K>, filter: AnyFilter): boolean {
  if (filter.ids !== undefined && !filter.ids.includes(row.id)) return false;
  const columns = COLUMNS[kind];
  for (const field of Object.keys(filter)) {
    const [wanted, column] = [filter[field], columns[field]];
    if (wanted === undefined || column === undefined) continue;
    if (!COMPARED[column.is](column.of(row.state), wanted)) return false;
  }
  return true;
}

type Wanted = string | readonly string[];

const COMPARED: Record<FilterColumn<never>['is'], (value: FilterValue, wanted: Wanted) => boolean> = {
  equal: (value, wanted) => value === wanted,
  among: (value, wanted) => typeof value === 'string' && wanted.includes(value),
  holds: (value, wanted) => value !== null && typeof value === 'object' && value.some((one) => one === wanted),
  from: (value, wanted) => typeof value === 'string' && value >= wanted,
  to: (value, wanted) => typeof value === 'string' && value <= wanted,
};
