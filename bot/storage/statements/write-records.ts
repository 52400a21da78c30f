import { CompiledQuery } from 'kysely';
import type { Kind } from '../../declared/states.ts';
import type { NewFact } from '../../ports/store.ts';
import { type Database, tableOf } from '../schema.ts';
import { expectAll, type StateWrite } from './write-states.ts';

export interface JournalWrite extends Omit<NewFact, 'at' | 'words' | 'needless'> {
  /** Of the aggregate, with this fact in it. */
  version: number;
  /** UTC, ISO form. */
  at: string;
  work_key: string;
}

const JOURNAL =
  'kind text, id text, version int, type text, schema int, data jsonb, by text, at timestamptz, work_key text';
const STATE = 'id text, version int, base int, schema int, state jsonb';

/**
 * What a group adds: new states, the journal's lines and the receipts, in one statement. Fails where another process
 * committed the same key meanwhile, and throws Overtaken where it made the same row: then nothing of this transaction
 * may stand.
 */
export async function writeRecords(
  transaction: Database,
  states: (readonly [Kind, StateWrite[]])[],
  lines: JournalWrite[],
  keys: string[],
): Promise<void> {
  const made = states.map(
    ([kind], at) => `made_${at} as (
      insert into ${tableOf(kind)} (id, version, schema, state)
      select r.id, r.version, r.schema, r.state from jsonb_to_recordset($${at + 3}::jsonb) as r(${STATE}) order by r.id
      on conflict (id) do nothing returning 1)`,
  );
  const parts = [
    ...made,
    `told as (
      insert into journal (kind, id, version, type, schema, data, by, at, work_key)
      select r.* from jsonb_to_recordset($1::jsonb) as r(${JOURNAL}))`,
    'receipted as (insert into receipt (key) select k from unnest($2::text[]) as k order by k)',
  ];
  const counts = states.map((_state, at) => `(select count(*) from made_${at}) as made_${at}`);
  const text = `with ${parts.join(', ')} select ${counts.join(', ')}`;
  const values = [JSON.stringify(lines), keys, ...states.map(([, writes]) => JSON.stringify(writes))];
  const { rows } = await transaction.executeQuery<Record<string, number>>(CompiledQuery.raw(text, values));
  for (const [at, [kind, writes]] of states.entries()) expectAll(kind, writes, BigInt(rows[0]?.[`made_${at}`] ?? 0));
}
