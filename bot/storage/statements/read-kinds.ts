import { CompiledQuery } from 'kysely';
import type { Kind } from '../../declared/states.ts';
import type { FilterColumn } from '../../ports/filters.ts';
import type { KindRow, Read, Row } from '../../ports/store.ts';
import { type AnyFilter, checkFilter, columnsOf } from '../filter-columns.ts';
import { lifted, type StoredRow } from '../lifted.ts';
import { type Database, tableOf } from '../schema.ts';

/** The rows that fit any of the reads, of all their kinds: one query, whose text is the same for the same sorts of reads. */
export async function readKinds(database: Database, reads: Read[]): Promise<KindRow[]> {
  if (reads.length === 0) return [];
  const values: unknown[] = [];
  const parts = [...byKind(reads)].map(([kind, filters]) => selectOf(kind, filters, values));
  const { rows } = await database.executeQuery<StoredRow & { kind: Kind }>(
    CompiledQuery.raw(parts.join(' union all '), values),
  );
  return rows.map((row) => lifted(row.kind, row));
}

/** The rows of one kind that fit the filter. */
export async function readRows<K extends Kind>(database: Database, kind: K, filter: AnyFilter): Promise<Row<K>[]> {
  checkFilter(kind, filter);
  const values: unknown[] = [];
  const { rows } = await database.executeQuery<StoredRow>(CompiledQuery.raw(selectOf(kind, [filter], values), values));
  return rows.map((row) => lifted(kind, row).row);
}

function byKind(reads: Read[]): Map<Kind, AnyFilter[]> {
  const kinds = new Map<Kind, AnyFilter[]>();
  for (const { kind, ...filter } of reads) {
    checkFilter(kind, filter);
    kinds.set(kind, [...(kinds.get(kind) ?? []), filter]);
  }
  return kinds;
}

function selectOf(kind: Kind, filters: AnyFilter[], values: unknown[]): string {
  const everything = filters.some((filter) => Object.values(filter).every((value) => value === undefined));
  const conditions = everything ? [] : merged(kind, filters).map((filter) => conditionOf(kind, filter, values));
  const where = conditions.length > 0 ? ` where ${conditions.join(' or ')}` : '';
  return `select '${kind}' as kind, id, version, schema, state from ${tableOf(kind)}${where}`;
}

/** A filter after merging: of one column, any of these values; or as it was given. */
type Merged = { column: string; anyOf: string[] } | { filter: AnyFilter };

/** Filters on one and the same column become one. */
function merged(kind: Kind, filters: AnyFilter[]): Merged[] {
  const anyOf = new Map<string, Set<string>>();
  const others: Merged[] = [];
  for (const filter of filters) {
    const [[field, value] = [], ...more] = Object.entries(filter).filter(([, one]) => one !== undefined);
    const column = more.length === 0 && field !== undefined ? soleColumn(kind, field) : undefined;
    if (column === undefined || value === undefined) others.push({ filter });
    else {
      const known = anyOf.get(column) ?? new Set();
      for (const one of [value].flat()) known.add(one);
      anyOf.set(column, known);
    }
  }
  return [...[...anyOf].map(([column, known]) => ({ column, anyOf: [...known] })), ...others];
}

/** The column that this filter compares with whole values; of the others several can't be asked for as one. */
function soleColumn(kind: Kind, field: string): string | undefined {
  if (field === 'ids') return 'id';
  const declared = columnsOf(kind)[field];
  return declared?.is === 'equal' || declared?.is === 'among' ? declared.column : undefined;
}

function conditionOf(kind: Kind, condition: Merged, values: unknown[]): string {
  const place = (value: unknown) => `$${values.push(value)}`;
  if ('column' in condition) return `${condition.column} = any(${place(condition.anyOf)}::text[])`;
  const { filter } = condition;
  const all = filter.ids === undefined ? [] : [`id = any(${place(filter.ids)}::text[])`];
  for (const [field, { column, is }] of Object.entries(columnsOf(kind)))
    if (filter[field] !== undefined) all.push(COMPARED[is](column, place(filter[field])));
  return `(${all.join(' and ')})`;
}

const COMPARED: Record<FilterColumn<never>['is'], (column: string, place: string) => string> = {
  equal: (column, place) => `${column} = ${place}`,
  among: (column, place) => `${column} = any(${place}::text[])`,
  holds: (column, place) => `${column} @> jsonb_build_array(${place}::text)`,
  from: (column, place) => `${column} >= ${place}`,
  to: (column, place) => `${column} <= ${place}`,
};
