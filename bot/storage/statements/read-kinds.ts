import { CompiledQuery } from 'kysely';
import type { Filter, Kind, Read, Row } from '../../ports/store.ts';
import { checkFilter, EQUAL, EQUAL_FIELDS } from '../filter-columns.ts';
import { type Database, tableOf } from '../schema.ts';

export interface KindRow {
  kind: Kind;
  row: Row;
}

/** The rows that fit any of the reads, of all their kinds: one query, whose text is the same for the same sorts of reads. */
export async function readKinds(database: Database, reads: Read[]): Promise<KindRow[]> {
  if (reads.length === 0) return [];
  const values: unknown[] = [];
  const parts = [...byKind(reads)].map(([kind, filters]) => selectOf(kind, filters, values));
  const { rows } = await database.executeQuery<Row & { kind: Kind }>(
    CompiledQuery.raw(parts.join(' union all '), values),
  );
  return rows.map(({ kind, ...row }) => ({ kind, row }));
}

function byKind(reads: Read[]): Map<Kind, Filter[]> {
  const kinds = new Map<Kind, Filter[]>();
  for (const { kind, ...filter } of reads) {
    checkFilter(kind, filter);
    kinds.set(kind, [...(kinds.get(kind) ?? []), filter]);
  }
  return kinds;
}

function selectOf(kind: Kind, filters: Filter[], values: unknown[]): string {
  const everything = filters.some((filter) => Object.values(filter).every((value) => value === undefined));
  const conditions = everything ? [] : merged(filters).map((filter) => conditionOf(kind, filter, values));
  const where = conditions.length > 0 ? ` where ${conditions.join(' or ')}` : '';
  return `select '${kind}' as kind, id, version, schema, state from ${tableOf(kind)}${where}`;
}

/** A filter after merging: of one column, any of these values; or as it was given. */
type Merged = { column: keyof typeof COLUMNS; anyOf: string[] } | { filter: Filter };

const COLUMNS = { ids: 'id', ...EQUAL, persons: 'person_id' } as const;

/** Kinds that are about one person; a seat has several. */
const PERSON_COLUMN: readonly Kind[] = ['account', 'subscription'];

/** Filters on one and the same column become one. */
function merged(filters: Filter[]): Merged[] {
  const anyOf = new Map<keyof typeof COLUMNS, Set<string>>();
  const others: Merged[] = [];
  for (const filter of filters) {
    const [[column, value] = [], ...more] = Object.entries(filter).filter(([, one]) => one !== undefined);
    if (more.length > 0 || column === undefined || !(column in COLUMNS)) others.push({ filter });
    else {
      const known = anyOf.get(column as keyof typeof COLUMNS) ?? new Set();
      for (const one of [value].flat()) known.add(one as string);
      anyOf.set(column as keyof typeof COLUMNS, known);
    }
  }
  return [...[...anyOf].map(([column, known]) => ({ column, anyOf: [...known] })), ...others];
}

function conditionOf(kind: Kind, condition: Merged, values: unknown[]): string {
  const place = (value: unknown) => `$${values.push(value)}`;
  if ('column' in condition) return `${COLUMNS[condition.column]} = any(${place(condition.anyOf)}::text[])`;
  const { filter } = condition;
  const { closedFrom, person, persons, fromDate, toDate, ids } = filter;
  const all: string[] = [];
  if (ids) all.push(`id = any(${place(ids)}::text[])`);
  for (const field of EQUAL_FIELDS)
    if (filter[field] !== undefined) all.push(`${EQUAL[field]} = ${place(filter[field])}`);
  if (closedFrom !== undefined) all.push(`closed_at >= ${place(closedFrom)}`);
  if (person !== undefined && PERSON_COLUMN.includes(kind)) all.push(`person_id = ${place(person)}`);
  else if (person !== undefined) all.push(`persons @> jsonb_build_array(${place(person)}::text)`);
  if (persons !== undefined) all.push(`person_id = any(${place(persons)}::text[])`);
  if (fromDate !== undefined) all.push(`last_date >= ${place(fromDate)}`);
  if (toDate !== undefined) all.push(`first_date <= ${place(toDate)}`);
  return `(${all.join(' and ')})`;
}
