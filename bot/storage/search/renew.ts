import { sql } from 'kysely';
import type { Due, Renewed } from '../../ports/search.ts';
import type { SearchRows } from '../../ports/store.ts';
import { EDITION, type SearchEntry } from '../../search/domain/entry.ts';
import { tokensOf } from '../../search/domain/tokens.ts';
import { cleaned } from '../../search/domain/words.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Database } from '../schema.ts';
import { readKinds } from '../statements/read-kinds.ts';

/** Any number; every process that makes entries takes this lock. */
const LOCK = 20_140_014;

/** What waits is seen without a lock: mostly there is nothing. */
export async function renew(database: Database, ...[most, reads, renewed]: Parameters<SearchRows['renew']>) {
  const waiting = await sql`select 1 from search_due limit 1`.execute(database);
  if (waiting.rows.length === 0) return 0;
  return inTransaction(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const due = await takeDue(transaction, most);
    if (due.length === 0) return 0;
    const rows = await readKinds(transaction, reads(due));
    await replace(transaction, renewed(due, rows));
    return due.length;
  });
}

/** Taken before the states are read: what changes meanwhile is noted anew. Newest first: what has just become secret does not wait behind a rebuild. */
async function takeDue(transaction: Database, most: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with newest as (select kind, id from search_due order by seq desc limit ${most}),
    taken as (delete from search_due d using (select distinct kind, id from newest) s
      where d.kind = s.kind and d.id = s.id returning d.kind, d.id)
    select distinct kind, id from taken`.execute(transaction);
  return rows;
}

async function replace(transaction: Database, { of, entries }: Renewed): Promise<void> {
  await sql`
    delete from search_entry e using jsonb_to_recordset(${JSON.stringify(of)}::jsonb) as r(kind text, id text, item text)
    where e.kind = r.kind and e.id = r.id and (r.item is null or e.item = r.item)`.execute(transaction);
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    ...entry,
    ...{ key: keyOf(entry), title: cleaned(entry.title), body: cleaned(entry.body) },
    ...tokensOf(entry),
  }));
  await sql`
    insert into search_entry (key, kind, id, item, no, part, point, edition, forum_id, day, audience, title, body, text, tokens)
    select key, kind, id, item, no, part, point, ${EDITION}::int, forum, day, audience, title, body, text,
      array_to_tsvector(array(select jsonb_array_elements_text(tokens)))
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(key text, kind text, id text, item text, no int,
      part text, point text, forum text, day text, audience text, title text, body text, text text,
      tokens jsonb)`.execute(transaction);
}

/** Minutes that were sent to be verified stand twice: as they were sent, and as they are written. */
function keyOf({ kind, id, item, point, audience }: SearchEntry): string {
  return `${kind}:${id}/${[item, point].filter(Boolean).join('/')}${audience === 'seated' ? '#seated' : ''}`;
}
