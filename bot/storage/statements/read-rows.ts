import type { Expression } from 'kysely';
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Filter, Kind, Row } from '../../ports/store.ts';
import { checkFilter } from '../filter-columns.ts';
import { type Database, type Tables, tableOf } from '../schema.ts';

/** The rows of a kind that fit any of the filters, ordered by id: one query. */
export async function readRows(database: Database, kind: Kind, filters: Filter[]): Promise<Row[]> {
  for (const filter of filters) checkFilter(kind, filter);
  return database
    .selectFrom(tableOf(kind) as 'meeting')
    .select(['id', 'version', 'schema', 'state'])
    .where((eb) => eb.or(merged(filters).map((filter) => condition(eb, kind, filter))))
    .orderBy('id')
    .execute();
}

/** Filters on ids alone become one. */
function merged(filters: Filter[]): Filter[] {
  const named = filters.filter((filter) => filter.ids && namesOnly(filter));
  const others = filters.filter((filter) => !(filter.ids && namesOnly(filter)));
  if (named.length === 0) return others;
  return [{ ids: [...new Set(named.flatMap((filter) => filter.ids ?? []))] }, ...others];
}

function namesOnly({ forum, meeting, poll, person, hash, fromDate, toDate }: Filter): boolean {
  return [forum, meeting, poll, person, hash, fromDate, toDate].every((value) => value === undefined);
}

function condition(eb: ExpressionBuilder<Tables, 'meeting'>, kind: Kind, filter: Filter): Expression<SqlBool> {
  const { forum, meeting, poll, person, hash, fromDate, toDate, ids } = filter;
  const all: Expression<SqlBool>[] = [];
  if (ids) all.push(sql<SqlBool>`id = any(${ids}::text[])`);
  if (forum !== undefined) all.push(eb('forum_id', '=', forum));
  if (meeting !== undefined) all.push(eb('meeting_id', '=', meeting));
  if (poll !== undefined) all.push(eb('poll_id', '=', poll));
  if (hash !== undefined) all.push(eb('hash', '=', hash));
  if (person !== undefined) all.push(personCondition(kind, person));
  if (fromDate !== undefined) all.push(eb('last_date', '>=', fromDate));
  if (toDate !== undefined) all.push(eb('first_date', '<=', toDate));
  return eb.and(all);
}

function personCondition(kind: Kind, person: string): Expression<SqlBool> {
  if (kind === 'account' || kind === 'subscription') return sql<SqlBool>`person_id = ${person}`;
  return sql<SqlBool>`persons @> jsonb_build_array(${person}::text)`;
}
