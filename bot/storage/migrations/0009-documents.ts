import { type Kysely, type Migration, sql } from 'kysely';

/** What the agenda of meeting `a.id` was told, after the annex had come and before it, or its item, was removed. */
const SENT = `exists (
  select 1 from journal told where told.kind = 'meeting' and told.id = a.id and told.seq > a.seq
    and (told.type = 'notice-sent'
      or (told.type = 'notice-changed' and jsonb_exists_any(told.data->'what', array['agenda', 'annexes'])))
    and not exists (
      select 1 from journal gone where gone.kind = 'meeting' and gone.id = a.id and gone.seq between a.seq and told.seq
        and ((gone.type = 'annex-removed' and gone.data->'annex' = a.data->'annex'->'id')
          or (gone.type = 'agenda-item-removed' and gone.data->'item' = a.data->'item'))))`;

/** Every file that was named when there were no rows of documents: kind and id of its owner, and the file. */
const NAMED = [
  `select 'meeting', id, jsonb_path_query(state, '$.items[*].annexes[*].file') from meeting`,
  `select 'meeting', id, jsonb_path_query(state, '$.agenda[*].annexes[*].file') from meeting`,
  `select 'meeting', id, data->'annex'->'file' from journal a where kind = 'meeting' and type = 'annex-added' and ${SENT}`,
  `select 'consultation', id, jsonb_path_query(state, '$.annexes[*].file') from consultation`,
  `select 'consultation', id, data->'annex'->'file' from journal where kind = 'consultation'
    and type = 'consultation-annex-added' and id in (select consultation_id from round)`,
  `select 'draft', id, jsonb_path_query(state, '$.files.*[*]') from draft`,
  `select 'draft', id, jsonb_path_query(state, '$.answer.values.*[*]') from draft`,
  `select 'contribution', id, jsonb_path_query(state, '$.answer.values.*[*]') from contribution`,
  // "answer:<round>/<municipality>/<version>": what earlier versions of an answer say.
  `select 'contribution', regexp_replace(id, '^answer:(.*)/[^/]*$', '\\1'), jsonb_path_query(body, '$.values.*[*]')
    from content where starts_with(id, 'answer:')`,
];

const STATEMENTS = [
  `create table document (
    id text not null, owner_kind text not null, owner_id text not null,
    state text not null check (state in ('coming', 'kept', 'loose')),
    size bigint not null default 0, since timestamptz not null default now(),
    primary key (id, owner_kind, owner_id))`,
  `create index document_not_kept on document (id) where state <> 'kept'`,
  `insert into document (id, owner_kind, owner_id, state, size)
    select file->>'document', owner_kind, owner_id, 'kept', coalesce(max((file->>'size')::bigint), 0)
    from (${NAMED.join(' union all ')}) as named (owner_kind, owner_id, file)
    where jsonb_typeof(file) = 'object' and file ? 'document'
    group by 1, 2, 3`,
];

/** Who needs which uploaded file; what is named so far is kept. */
export const documents: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
