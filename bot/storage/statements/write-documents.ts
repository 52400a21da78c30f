import { sql } from 'kysely';
import type { DocumentChange } from '../../ports/store.ts';
import type { Database } from '../schema.ts';

/** A document that nobody said was coming gets its row when it is named; one without a row is not let go of. */
export async function writeDocuments(transaction: Database, changes: DocumentChange[]): Promise<void> {
  const rows = changes.map(({ owner, ...change }) => ({ ...change, owner_kind: owner.kind, owner_id: owner.id }));
  await sql`
    with changed as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(document text, owner_kind text, owner_id text, state text, size bigint)
    ), kept as (
      insert into document as d (id, owner_kind, owner_id, state, size)
      select document, owner_kind, owner_id, state, size from changed where state = 'kept'
      order by document, owner_kind, owner_id
      on conflict (id, owner_kind, owner_id) do update
        set state = 'kept', size = excluded.size, since = now() where d.state <> 'kept'
    )
    update document d set state = 'loose', since = now() from changed c
    where c.state = 'loose' and d.id = c.document and d.owner_kind = c.owner_kind and d.owner_id = c.owner_id
      and d.state = 'kept'`.execute(transaction);
}
